using System.Globalization;

namespace ChinaTrade.Data.Numerics;

/// <summary>Exact powers of ten as decimals, and the decimal digits of a number.</summary>
internal static class PowerOfTen
{
    /// <summary>The largest exponent that a decimal can hold, and the largest number of decimal places.</summary>
    public const int MaxExponent = 28;

    private const int MantissaDigits = 29;

    /// <summary>10^<paramref name="exponent"/>, for −28 to 28.</summary>
    public static decimal Of(int exponent)
    {
        if (exponent <= 0) return new decimal(1, 0, 0, false, (byte)-exponent);
        decimal result = 1m;
        for (int i = 0; i < exponent; i++) result *= 10m;
        return result;
    }

    /// <summary>The exponent k of the leading digit: 10^k ≤ |value| &lt; 10^(k+1). Zero has the exponent 0.</summary>
    public static int LeadingExponent(decimal value)
    {
        decimal magnitude = Math.Abs(value);
        if (magnitude == 0m) return 0;
        int exponent = 0;
        while (exponent < MaxExponent && magnitude >= Of(exponent + 1)) exponent++;
        while (exponent > -MaxExponent && magnitude < Of(exponent)) exponent--;
        return exponent;
    }

    /// <summary>The number without trailing zeros after the decimal point.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The number of decimal places that the number needs.</summary>
    public static int DecimalPlaces(decimal value) => ScaleOf(Trim(value));

    /// <summary>The smallest step from <paramref name="value"/> that a decimal of this size can express.</summary>
    public static decimal SmallestStep(decimal value)
    {
        int places = MantissaDigits - 2 - LeadingExponent(value);
        return Of(-Math.Max(0, Math.Min(MaxExponent, places)));
    }

    /// <summary>The number of decimal places that the decimal carries, trailing zeros included.</summary>
    public static int ScaleOf(decimal value)
    {
#if NET
        return value.Scale;
#else
        return (decimal.GetBits(value)[3] >> 16) & 0xFF;
#endif
    }

    /// <summary>Rounds towards negative infinity at the digit 10^<paramref name="exponent"/>.</summary>
    public static decimal FloorAt(decimal value, int exponent) => decimal.Floor(value / Of(exponent)) * Of(exponent);

    /// <summary>Rounds towards positive infinity at the digit 10^<paramref name="exponent"/>.</summary>
    public static decimal CeilingAt(decimal value, int exponent) => decimal.Ceiling(value / Of(exponent)) * Of(exponent);

    /// <summary>Rounds to the nearest, halves away from zero, at the digit 10^<paramref name="exponent"/>.</summary>
    public static decimal RoundAt(decimal value, int exponent) =>
        exponent < 0
            ? decimal.Round(value, Math.Min(MaxExponent, -exponent), MidpointRounding.AwayFromZero)
            : decimal.Round(value / Of(exponent), 0, MidpointRounding.AwayFromZero) * Of(exponent);

    /// <summary>Plain digits, invariant, without trailing zeros and without an exponent.</summary>
    public static string PlainDigits(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);
}
