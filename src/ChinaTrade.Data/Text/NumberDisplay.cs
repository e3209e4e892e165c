using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>How many digits of a number its bounds deserve, in which magnitude, and how it is written out.</summary>
/// <remarks>
/// The last digit shown is the power of ten nearest to the width of the bounds, so a printed number shows the digits that were printed,
/// zeros after the point included; one more where rounding there would leave the bounds. Bounds show one digit more, rounded outward,
/// without trailing zeros. An exact number and one without a bound show their own digits, and so does one over or under which the true
/// one lies, since its width says nothing about its rounding.
/// </remarks>
internal readonly struct NumberDisplay
{
    private const int MaxExactDigitsWithMagnitude = 6;

    // √10: a width from here on is nearer to the next power of ten.
    private const decimal HalfwayFactor = 3.1622776601683793m;

    private readonly Interval interval;
    private readonly int lastDigit;
    private readonly int places;
    private readonly decimal rounded;

    private NumberDisplay(Interval interval, int lastDigit, bool isPrinted, TextLanguage language, int? magnitude)
    {
        this.interval = interval;
        this.lastDigit = lastDigit;
        rounded = PowerOfTen.RoundAt(interval.Number, lastDigit);
        Magnitude = magnitude ?? MagnitudeOf(language);
        bool keepsZeros = isPrinted && PowerOfTen.LeadingExponent(rounded) - lastDigit < PrintedNumber.MaxDigits;
        places = keepsZeros ? Math.Max(0, Magnitude - lastDigit) : PowerOfTen.DecimalPlaces(Scaled(rounded));
    }

    /// <summary>The power of ten that the number is divided by: 12 for trillions.</summary>
    public int Magnitude { get; }

    private NumberDisplay(Interval interval, int magnitude, int decimals)
    {
        this.interval = interval;
        lastDigit = Math.Max(magnitude - decimals, -PowerOfTen.MaxExponent);
        rounded = PowerOfTen.RoundAt(interval.Number, lastDigit);
        Magnitude = magnitude;
        places = decimals;
    }

    /// <summary>Chooses digits and magnitude, as far as the format leaves them open.</summary>
    public static NumberDisplay From(Interval interval, Hedge hedge, TextLanguage language, NumberFormat format)
    {
        NumberDisplay own = From(interval, hedge, language, format.Magnitude);
        return format.Decimals is { } decimals ? new(interval, own.Magnitude, decimals) : own;
    }

    private static NumberDisplay From(Interval interval, Hedge hedge, TextLanguage language, int? magnitude)
    {
        bool isPrinted = !interval.IsUnbounded && !interval.IsExact && hedge is not (Hedge.Over or Hedge.Under);
        int ownLastDigit = -PowerOfTen.DecimalPlaces(interval.Number);
        return new(interval, isPrinted ? LastDigit(interval, ownLastDigit) : ownLastDigit, isPrinted, language, magnitude);
    }

    /// <summary>Whether the number, as shown, is one: "1 train".</summary>
    public bool IsOne => Magnitude == 0 && places == 0 && rounded == 1m;

    /// <summary>The number shown.</summary>
    public decimal Shown => rounded;

    public string Number(NumberFormatInfo format, bool absolute) => Digits(absolute ? Math.Abs(rounded) : rounded, places, format);

    public string Bounds(NumberFormatInfo format)
    {
        int digit = Math.Max(lastDigit - 1, Magnitude - PowerOfTen.MaxExponent);
        string lower = interval.Lower is { } low ? Digits(PowerOfTen.FloorAt(low, digit), null, format) : "-∞";
        string upper = interval.Upper is { } high ? Digits(PowerOfTen.CeilingAt(high, digit), null, format) : "∞";
        return string.Concat(" [", lower, TextCulture.ListSeparatorOf(format), upper, "]");
    }

    // The number is not smaller than the magnitude, and bounds are rounded to fit: no digit is lost.
    private decimal Scaled(decimal value) => PowerOfTen.Trim(value / PowerOfTen.Get(Magnitude));

    private string Digits(decimal value, int? decimalPlaces, NumberFormatInfo format)
    {
        decimal scaled = Scaled(value);
        int shown = decimalPlaces ?? PowerOfTen.DecimalPlaces(scaled);
        return scaled.ToString("N" + shown.ToString(CultureInfo.InvariantCulture), format);
    }

    private static int LastDigit(Interval interval, int ownLastDigit)
    {
        decimal width = WidthOf(interval);
        int digit = PowerOfTen.LeadingExponent(width);
        if (digit < PowerOfTen.MaxExponent && width / PowerOfTen.Get(digit) >= HalfwayFactor) digit++;
        if (interval.Number != 0m) digit = Math.Min(digit, PowerOfTen.LeadingExponent(interval.Number));
        while (digit > ownLastDigit && !interval.Contains(PowerOfTen.RoundAt(interval.Number, digit))) digit--;
        return digit;
    }

    private static decimal WidthOf(Interval interval)
    {
        try
        {
            return interval.Width!.Value;
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }

    private int MagnitudeOf(TextLanguage language)
    {
        decimal size = Math.Abs(rounded);
        bool isShort = SignificantDigits(rounded) <= MaxExactDigitsWithMagnitude || !interval.IsExact;
        if (!isShort) return 0;
        if (language == TextLanguage.Chinese)
        {
            return size >= 1e12m ? 12 : size >= 1e8m ? 8 : size >= 1e4m && (lastDigit >= 2 || EndsInZeros(rounded, 2)) ? 4 : 0;
        }

        return size >= 1e12m ? 12 : size >= 1e9m ? 9 : size >= 1e6m ? 6 : size >= 1e4m && EndsInZeros(rounded, 3) ? 3 : 0;
    }

    private static bool EndsInZeros(decimal value, int count) => value % PowerOfTen.Get(count) == 0m;

    private static int SignificantDigits(decimal value)
    {
        if (value == 0m) return 1;
        int last = -PowerOfTen.DecimalPlaces(value);
        while (last < PowerOfTen.MaxExponent && value % PowerOfTen.Get(last + 1) == 0m) last++;
        return PowerOfTen.LeadingExponent(value) - last + 1;
    }
}
