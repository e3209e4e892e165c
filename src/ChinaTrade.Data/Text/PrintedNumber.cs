using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>
/// A number as a person prints it, "about 2.79 trillion US dollars": hedge, integer mantissa with a scale, the place of its last
/// significant digit, and the words that are left for the unit.
/// </summary>
internal readonly record struct PrintedNumber(
    Hedge Hedge, decimal Mantissa, int Scale, int PrecisionExponent, int MagnitudeExponent, string UnitWords)
{
    /// <summary>The precision exponent of a number without rounding, such as a count.</summary>
    public const int ExactPrecision = sbyte.MinValue;

    /// <summary>The number of digits that printed figures have at most, of which columns hold as many.</summary>
    public const int MaxDigits = 18;

    /// <summary>The number of decimal places that columns hold; printed statistics have one to four.</summary>
    public const int MaxScale = 15;

    /// <summary>What is expected of a number that a decimal cannot hold.</summary>
    public const string FewDigits = "a number of at most 28 digits";

    public decimal Value => Mantissa * PowerOfTen.Get(-Scale);

    /// <summary>Whether columns can hold the number.</summary>
    public bool FitsColumns => Math.Abs(Mantissa) < PowerOfTen.Get(MaxDigits) && Scale <= MaxScale;

    /// <summary>The number with its bounds.</summary>
    public Interval ToInterval() => Interval.Printed(Value, UnitOf(PrecisionExponent), Hedge);

    public static decimal ToDecimal(long mantissa, int scale)
    {
        ulong magnitude = mantissa < 0 ? (ulong)-mantissa : (ulong)mantissa;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, mantissa < 0, (byte)scale);
    }

    public static Interval ToInterval(long mantissa, int scale, int precisionExponent, Hedge hedge) =>
        Interval.Printed(ToDecimal(mantissa, scale), UnitOf(precisionExponent), hedge);

    /// <summary>The same number as a fall: what was over is under.</summary>
    public PrintedNumber Negate() => this with { Mantissa = -Mantissa, Hedge = NumberWords.Mirror(Hedge) };

    /// <summary>Reads a number. On failure <paramref name="expected"/> says what was expected.</summary>
    public static bool TryParse(string text, NumberFormatInfo format, out PrintedNumber number, out string expected)
    {
        number = default;
        string rest = text.Trim();
        Hedge hedge = NumberWords.TakeHedge(ref rest);
        bool isNegative = TakeSign(ref rest, format);
        bool isDollar = Take(ref rest, "$");
        if (!DigitRun.TryTake(ref rest, format, out DigitRun digits, out expected)) return false;
        int magnitude = NumberWords.TakeMagnitude(ref rest);
        string words = isDollar ? ("$ " + rest).Trim() : rest.Trim();
        return TryBuild(hedge, isNegative, digits, magnitude, words, out number, out expected);
    }

    private static decimal UnitOf(int precisionExponent) => precisionExponent == ExactPrecision ? 0m : PowerOfTen.Get(precisionExponent);

    private static bool TryBuild(
        Hedge hedge, bool isNegative, DigitRun digits, int magnitude, string words, out PrintedNumber number, out string expected)
    {
        number = default;
        expected = FewDigits;
        int exponent = magnitude - digits.DecimalPlaces;
        if (exponent < -PowerOfTen.MaxExponent) return false;
        decimal factor = PowerOfTen.Get(Math.Max(0, exponent));
        if (digits.Digits > decimal.MaxValue / factor) return false;
        decimal mantissa = (isNegative ? -digits.Digits : digits.Digits) * factor;
        int precision = magnitude + digits.PrecisionExponent;
        number = new PrintedNumber(hedge, mantissa, Math.Max(0, -exponent), precision, magnitude, words);
        return true;
    }

    private static bool TakeSign(ref string rest, NumberFormatInfo format)
    {
        if (Take(ref rest, format.NegativeSign) || Take(ref rest, "-") || Take(ref rest, "\u2212")) return true;
        _ = Take(ref rest, format.PositiveSign) || Take(ref rest, "+");
        return false;
    }

    private static bool Take(ref string rest, string start)
    {
        if (start.Length == 0 || !rest.StartsWith(start, StringComparison.Ordinal)) return false;
        rest = rest.Substring(start.Length).TrimStart();
        return true;
    }
}
