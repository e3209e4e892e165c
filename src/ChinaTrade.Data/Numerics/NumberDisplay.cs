using System.Globalization;

namespace ChinaTrade.Data.Numerics;

/// <summary>How many digits of a number its bounds deserve, in which magnitude, and how it is written out.</summary>
/// <remarks>
/// The last digit shown is the power of ten nearest to the width of the bounds, so a printed number shows the digits that were printed;
/// one more where rounding there would leave the bounds. Bounds show one digit more, rounded outward, without trailing zeros. An exact
/// number and one without a bound show their own digits.
/// </remarks>
internal readonly struct NumberDisplay
{
    private const int MaxExactDigitsWithMagnitude = 6;

    // √10: a width from here on is nearer to the next power of ten.
    private const decimal HalfwayFactor = 3.1622776601683793m;

    private readonly Interval interval;
    private readonly int lastDigit;
    private readonly decimal rounded;

    private NumberDisplay(Interval interval, int lastDigit, int magnitude)
    {
        this.interval = interval;
        this.lastDigit = lastDigit;
        Magnitude = magnitude;
        rounded = PowerOfTen.RoundAt(interval.Nominal, lastDigit);
    }

    /// <summary>The power of ten that the number is divided by: 12 for trillions.</summary>
    public int Magnitude { get; }

    public static NumberDisplay Of(Interval interval, NumberLanguage language, bool withMagnitude)
    {
        int lastDigit = LastDigit(interval);
        decimal rounded = PowerOfTen.RoundAt(interval.Nominal, lastDigit);
        return new(interval, lastDigit, withMagnitude ? MagnitudeOf(interval, rounded, lastDigit, language) : 0);
    }

    /// <summary>Whether the number, as shown, is one: "1 train".</summary>
    public bool IsOne => Magnitude == 0 && rounded == 1m;

    public string Number(NumberFormatInfo format, bool absolute)
    {
        decimal scaled = PowerOfTen.Trim((absolute ? Math.Abs(rounded) : rounded) / PowerOfTen.Of(Magnitude));
        return Digits(scaled, Math.Max(PowerOfTen.DecimalPlaces(scaled), Magnitude - lastDigit), format);
    }

    public string Bounds(NumberFormatInfo format)
    {
        int digit = lastDigit > -PowerOfTen.MaxExponent ? lastDigit - 1 : lastDigit;
        string lower = interval.Lower is { } low ? Bound(PowerOfTen.FloorAt(low, digit), format) : "-∞";
        string upper = interval.Upper is { } high ? Bound(PowerOfTen.CeilingAt(high, digit), format) : "∞";
        return string.Concat(" [", lower, ", ", upper, "]");
    }

    private string Bound(decimal value, NumberFormatInfo format)
    {
        decimal scaled = PowerOfTen.Trim(value / PowerOfTen.Of(Magnitude));
        return Digits(scaled, PowerOfTen.DecimalPlaces(scaled), format);
    }

    private static string Digits(decimal value, int places, NumberFormatInfo format) =>
        value.ToString("N" + Math.Max(0, places).ToString(CultureInfo.InvariantCulture), format);

    private static int LastDigit(Interval interval)
    {
        int ownLastDigit = -PowerOfTen.DecimalPlaces(interval.Nominal);
        if (interval.Width is not { } width || width == 0m) return ownLastDigit;
        int digit = PowerOfTen.LeadingExponent(width);
        if (digit < PowerOfTen.MaxExponent && width / PowerOfTen.Of(digit) >= HalfwayFactor) digit++;
        if (interval.Nominal != 0m) digit = Math.Min(digit, PowerOfTen.LeadingExponent(interval.Nominal));
        while (digit > ownLastDigit && !interval.Contains(PowerOfTen.RoundAt(interval.Nominal, digit))) digit--;
        return Math.Max(digit, -PowerOfTen.MaxExponent);
    }

    private static int MagnitudeOf(Interval interval, decimal rounded, int lastDigit, NumberLanguage language)
    {
        decimal size = Math.Abs(rounded);
        bool isShort = SignificantDigits(rounded) <= MaxExactDigitsWithMagnitude || !interval.IsExact;
        if (!isShort) return 0;
        if (language == NumberLanguage.Chinese)
        {
            return size >= 1e12m ? 12 : size >= 1e8m ? 8 : size >= 1e4m && (lastDigit >= 2 || EndsInZeros(rounded, 2)) ? 4 : 0;
        }

        return size >= 1e12m ? 12 : size >= 1e9m ? 9 : size >= 1e6m ? 6 : size >= 1e4m && EndsInZeros(rounded, 3) ? 3 : 0;
    }

    private static bool EndsInZeros(decimal value, int count) => value % PowerOfTen.Of(count) == 0m;

    private static int SignificantDigits(decimal value)
    {
        if (value == 0m) return 1;
        int last = -PowerOfTen.DecimalPlaces(value);
        while (value % PowerOfTen.Of(last + 1) == 0m) last++;
        return PowerOfTen.LeadingExponent(value) - last + 1;
    }
}
