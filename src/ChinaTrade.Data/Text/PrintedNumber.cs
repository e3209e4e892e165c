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

    /// <summary>The power of ten of the last digit, whether it is significant or not.</summary>
    public int LastDigitExponent { get; init; }

    /// <summary>The word of the magnitude as it was read; empty or <c>null</c> for none.</summary>
    public string? MagnitudeWord { get; init; }

    /// <summary>Whether the number was printed as a multiple or in tenths, 1.2倍 or 三成, and is in percent.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether words stand before the number, as US$ does.</summary>
    public bool HasPrefix { get; init; }

    /// <summary>Whether the text says the sign.</summary>
    public bool HasSign { get; init; }

    /// <summary>Whether columns can hold the number.</summary>
    public bool FitsColumns => Math.Abs(Mantissa) < PowerOfTen.Get(MaxDigits) && Scale <= MaxScale;

    /// <summary>The number with its bounds.</summary>
    public Interval ToInterval() => Interval.Printed(Value, UnitOf(PrecisionExponent), Hedge);

    public static decimal ToDecimal(long mantissa, int scale)
    {
        ulong magnitude = mantissa < 0 ? (ulong)-mantissa : (ulong)mantissa;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, mantissa < 0, (byte)scale);
    }

    // Half a unit is looked up, since every figure that is read asks for it.
    public static Interval ToInterval(long mantissa, int scale, int precisionExponent, Hedge hedge) =>
        hedge == Hedge.None && precisionExponent > -PowerOfTen.MaxExponent
        ? Interval.Around(ToDecimal(mantissa, scale), PowerOfTen.GetHalf(precisionExponent))
        : Interval.Printed(ToDecimal(mantissa, scale), UnitOf(precisionExponent), hedge);

    /// <summary>The same number as a fall: what was over is under.</summary>
    public PrintedNumber Negate() => this with { Mantissa = -Mantissa, Hedge = NumberWords.Mirror(Hedge) };

    /// <summary>Reads a number. On failure <paramref name="expected"/> says what was expected.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its separators and signs.</param>
    /// <param name="number">The number.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="isTraditional">Whether the text is known to be in traditional Chinese.</param>
    public static bool TryParse(
        string text, NumberFormatInfo format, out PrintedNumber number, out string expected, bool isTraditional = false)
    {
        number = default;
        string rest = WrittenForms.Normalize(text, out bool hasTraditional).Trim();
        Hedge hedge = NumberWords.TakeHedge(ref rest);
        bool isNegative = TakeSign(ref rest, format, out bool hasSign);
        string prefix = TakePrefix(ref rest);
        rest = SpelledNumbers.ToDigits(rest);
        if (!DigitRun.TryTake(ref rest, format, out DigitRun digits, out expected)) return false;
        expected = "0 without a sign";
        if (isNegative && digits.Digits == 0m) return false;
        TakeHyphen(ref rest);
        string word = MagnitudeWords.Take(ref rest, out int magnitude);
        expected = $"万亿 or 亿 instead of {word}, which is 10^12 in traditional characters and 10^6 in simplified ones";
        if (word == MagnitudeWords.Ambiguous && !isTraditional && !hasTraditional) return false;
        bool isMultiple = word.Length == 0 && MagnitudeWords.TakePercent(ref rest, out magnitude);
        TakeHyphen(ref rest);
        string words = isMultiple ? "%" : $"{prefix} {rest}".Trim();
        expected = "one number with its unit, such as 18.07 trillion yuan";
        if (HasNumber(words)) return false;
        if (!TryBuild(hedge, isNegative, digits, magnitude, words, out number, out expected)) return false;
        int lastDigit = magnitude - digits.DecimalPlaces;
        number = number with { MagnitudeWord = word, IsMultiple = isMultiple, HasSign = hasSign, HasPrefix = prefix.Length > 0,
            LastDigitExponent = lastDigit };
        return true;
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

    private static bool TakeSign(ref string rest, NumberFormatInfo format, out bool hasSign)
    {
        bool isNegative = Take(ref rest, format.NegativeSign) || Take(ref rest, "-") || Take(ref rest, "\u2212");
        hasSign = isNegative || Take(ref rest, format.PositiveSign) || Take(ref rest, "+");
        return isNegative;
    }

    // A currency may stand before its number: US$2.79 trillion, RMB 14.67 trillion. Whether it is a unit is asked later.
    private static string TakePrefix(ref string rest)
    {
        int digit = 0;
        while (digit < rest.Length && !IsDigit(rest[digit])) digit++;
        string prefix = string.Concat(rest.Take(digit).Where(each => each != ' '));
        bool isWord = digit < rest.Length && prefix.Length > 0 && prefix.All(each => char.IsLetter(each) || each == '$');
        if (!isWord) return string.Empty;
        rest = rest.Substring(digit);
        return prefix;
    }

    // 9.42-trillion-yuan, four-month.
    private static void TakeHyphen(ref string rest)
    {
        if (rest.Length > 1 && rest[0] is '-' or '\u2010' or '\u2011' && char.IsLetter(rest[1])) rest = rest.Substring(1);
    }

    private static bool HasNumber(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (IsDigit(words[i]) && (i == 0 || char.IsWhiteSpace(words[i - 1]))) return true;
        }

        return false;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool Take(ref string rest, string start)
    {
        if (start.Length == 0 || !rest.StartsWith(start, StringComparison.Ordinal)) return false;
        rest = rest.Substring(start.Length).TrimStart();
        return true;
    }
}
