using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Exact powers of ten as decimals, and the decimal digits of a number.</summary>
internal static class PowerOfTen
{
    /// <summary>The largest exponent that a decimal can hold, and the largest number of decimal places.</summary>
    public const int MaxExponent = 28;

    private static readonly decimal[] Positive =
    [
        1e0m, 1e1m, 1e2m, 1e3m, 1e4m, 1e5m, 1e6m, 1e7m, 1e8m, 1e9m, 1e10m, 1e11m, 1e12m, 1e13m, 1e14m, 1e15m, 1e16m, 1e17m, 1e18m, 1e19m,
        1e20m, 1e21m, 1e22m, 1e23m, 1e24m, 1e25m, 1e26m, 1e27m, 1e28m,
    ];

    private const decimal SmallestWithManyDigits = 1e-10m;

    private static readonly decimal[] Halves = [.. Enumerable.Range(1 - MaxExponent, 2 * MaxExponent)
        .Select(exponent => Get(exponent) / 2m)];

    /// <summary>10^<paramref name="exponent"/>, for −28 to 28.</summary>
    public static decimal Get(int exponent) =>
        exponent < 0 ? new decimal(1, 0, 0, false, (byte)-exponent) : Positive[exponent];

    /// <summary>Half of 10^<paramref name="exponent"/>, for −27 to 28.</summary>
    public static decimal GetHalf(int exponent) => Halves[exponent + MaxExponent - 1];

    /// <summary>The exponent k of the leading digit: 10^k ≤ |value| &lt; 10^(k+1). Zero has the exponent 0.</summary>
    public static int LeadingExponent(decimal value) => value == 0m ? 0 : DecimalDigits.Count(value) - 1 - ScaleOf(value);

    /// <summary>The number times 10^<paramref name="places"/> by moving the decimal point, which costs no digit; <c>null</c> where that
    /// does not fit.</summary>
    public static decimal? MovePoint(decimal value, int places)
    {
        int scale = ScaleOf(value) - places;
        if (scale is < 0 or > MaxExponent) return null;
        (int low, int middle, int high) = DecimalDigits.BitsOf(value);
        return new decimal(low, middle, high, HasMinus(value), (byte)scale);
    }

    /// <summary>The number without trailing zeros after the decimal point.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The number of decimal places that the number needs.</summary>
    public static int DecimalPlaces(decimal value) => ScaleOf(Trim(value));

    /// <summary>The smallest step from <paramref name="value"/> that a decimal of this size can express.</summary>
    public static decimal SmallestStep(decimal value)
    {
        int scale = ScaleOf(value);
        return Get(-(scale == MaxExponent ? scale : Math.Min(MaxExponent, scale + DecimalDigits.CountFreePlaces(value))));
    }

    /// <summary>Whether the number is below zero, or a zero that came from below; quicker than to compare with zero.</summary>
    public static bool HasMinus(decimal value)
    {
#if NET
        return decimal.IsNegative(value);
#else
        return value < 0m;
#endif
    }

    /// <summary>Whether a result is so small that a decimal holds few digits of it.</summary>
    public static bool HasFewDigits(decimal result) => ScaleOf(result) == MaxExponent && Math.Abs(result) < SmallestWithManyDigits;

    /// <summary>The number of decimal places that the decimal carries, trailing zeros included.</summary>
    public static int ScaleOf(decimal value)
    {
#if NET
        return value.Scale;
#else
        return (decimal.GetBits(value)[3] >> 16) & 0xFF;
#endif
    }

    /// <summary>
    /// Rounds towards negative infinity at the digit 10^<paramref name="exponent"/>; the number itself where that is beyond a decimal.
    /// </summary>
    public static decimal FloorAt(decimal value, int exponent)
    {
        decimal rest = value % Get(exponent);
        decimal towardsZero = value - rest;
        if (rest >= 0m) return towardsZero;
        return HasNext(towardsZero, exponent) ? towardsZero - Get(exponent) : value;
    }

    /// <summary>
    /// Rounds towards positive infinity at the digit 10^<paramref name="exponent"/>; the number itself where that is beyond a decimal.
    /// </summary>
    public static decimal CeilingAt(decimal value, int exponent) => -FloorAt(-value, exponent);

    /// <summary>
    /// Rounds to the nearest, halves away from zero, at the digit 10^<paramref name="exponent"/>; towards zero where that is beyond a
    /// decimal.
    /// </summary>
    public static decimal RoundAt(decimal value, int exponent)
    {
        decimal unit = Get(exponent);
        decimal rest = value % unit;
        decimal towardsZero = value - rest;
        bool isNearer = Math.Abs(rest) >= unit - Math.Abs(rest);
        return isNearer && HasNext(towardsZero, exponent) ? towardsZero + (Math.Sign(value) * unit) : towardsZero;
    }

    /// <summary>Plain digits, invariant, without trailing zeros and without an exponent.</summary>
    public static string PlainDigits(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    private static bool HasNext(decimal value, int exponent) => Math.Abs(value) <= decimal.MaxValue - Get(exponent);
}
