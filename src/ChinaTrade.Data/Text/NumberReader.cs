using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Reads what <see cref="NumberStyle"/> writes, and numbers as people print them.</summary>
internal static class NumberReader
{
    public static Interval Parse(NumberStyle style, string s, TextCulture culture)
    {
        string text = s ?? throw new ArgumentNullException(nameof(s));
        return TryParse(style, text, culture, out Interval result, out string expected)
            ? result
            : throw new FormatException($"'{text}' is not understood; expected {expected}.");
    }

    public static bool TryParse(NumberStyle style, string text, TextCulture culture, out Interval result, out string expected)
    {
        bool isRead = TryRead(style, MarkWords.Take(text, out _), culture, out NumberReading reading, out expected);
        result = isRead ? reading.Interval : default;
        return isRead;
    }

    /// <summary>Reads a number with its hedge and the bounds that the text writes out.</summary>
    /// <param name="style">What kind of quantity it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="culture">The culture of its separators.</param>
    /// <param name="reading">What was read. If only the unit is wrong, its number is that of the text.</param>
    /// <param name="expected">What was expected, if the text is refused.</param>
    public static bool TryRead(NumberStyle style, string text, TextCulture culture, out NumberReading reading, out string expected)
    {
        string normal = WrittenForms.Normalize(text, out bool isTraditional).Trim();
        if (TryReadRoundTrip(style, normal, out reading) || (style.IsPercent && TryReadFraction(style, normal, out reading)))
        {
            expected = string.Empty;
            return true;
        }

        NumberFormatInfo format = culture.Numbers;
        string main = PrintedWords.WithoutBasis(style, TakeBounds(normal, out string? bounds));
        bool isFall = style.IsSigned && NumberWords.TakeFall(ref main);
        bool isRise = !isFall && style.IsSigned && NumberWords.TakeRise(ref main);
        bool isExact = NumberWords.TakeExactly(ref main);
        isTraditional |= culture.IsTraditional;
        if (!PrintedNumber.TryParse(main, format, out PrintedNumber number, out expected, isTraditional)) return false;
        expected = "a fall without a sign: the word says it already";
        if (isFall && number.HasSign) return false;
        number = number with { HasSign = number.HasSign || isFall || isRise };
        if (isFall) number = number.Negate();
        if (!style.TryTake(ref number, out expected))
        {
            if (!style.IsUnit(number.UnitWords)) reading = new(number, null);
            return false;
        }

        if (isExact) number = number with { PrecisionExponent = PrintedNumber.ExactPrecision };
        reading = new(number, null);
        return bounds is null || TryReadBounds(bounds, number, format, out reading, out expected);
    }

    /// <summary>Reads a number with its bounds, as <see cref="Interval.ToString()"/> writes it, or a number alone, which is
    /// exact.</summary>
    public static bool TryReadInterval(string text, out Interval result)
    {
        result = default;
        string digits = TakeBounds(text, out string? bounds);
        if (!TryParsePlain(digits, out decimal number)) return false;
        result = Interval.Exact(number);
        return bounds is null || TryParsePair(bounds, NumberFormatInfo.InvariantInfo, 1m, number, out result);
    }

    private static bool TryReadRoundTrip(NumberStyle style, string text, out NumberReading reading)
    {
        reading = default;
        int close = text.IndexOf("] ", StringComparison.Ordinal);
        if (close < 0 || text.Substring(close + 2) != style.Code || !TryReadInterval(text.Substring(0, close + 1), out Interval interval))
        {
            return false;
        }

        reading = ReadingOf(style, interval);
        return true;
    }

    private static bool TryReadFraction(NumberStyle style, string text, out NumberReading reading)
    {
        bool isRead = SpelledNumbers.TryReadFraction(text, out Interval percent);
        reading = isRead ? ReadingOf(style, percent) with { IsFraction = true } : default;
        return isRead;
    }

    private static NumberReading ReadingOf(NumberStyle style, Interval bounds)
    {
        decimal number = PowerOfTen.Trim(bounds.Number);
        int scale = PowerOfTen.ScaleOf(number);
        return new(new PrintedNumber(Hedge.None, number * PowerOfTen.Get(scale), scale, PrintedNumber.ExactPrecision, 0, style.Code) { HasSign = number < 0m }, bounds);
    }

    private static bool TryReadBounds(
        string bounds, PrintedNumber number, NumberFormatInfo format, out NumberReading reading, out string expected)
    {
        reading = default;
        expected = "bounds such as [18.065, 18.075] that enclose the number";
        if (!TryParsePair(bounds, format, PowerOfTen.Get(number.MagnitudeExponent), number.Value, out Interval own)) return false;
        expected = $"bounds that begin or end at the number, as '{NumberWords.OfHedge(number.Hedge, TextLanguage.English).Trim()}' says";
        bool isKept = number.Hedge switch
        {
            Hedge.Over => own.Lower == number.Value,
            Hedge.Under => own.Upper == number.Value,
            _ => true,
        };
        if (isKept) reading = new(number, own);
        return isKept;
    }

    private static bool TryParsePair(string pair, NumberFormatInfo format, decimal magnitude, decimal number, out Interval result)
    {
        result = default;
        string separator = TextCulture.ListSeparatorOf(format);
        int end = pair.IndexOf(separator, StringComparison.Ordinal);
        if (end < 0) return false;
        string low = pair.Substring(0, end);
        string high = pair.Substring(end + separator.Length);
        decimal? lower = null;
        decimal? upper = null;
        if (low != "-∞" && !TryParseOne(low, format, magnitude, out lower)) return false;
        if (high != "∞" && !TryParseOne(high, format, magnitude, out upper)) return false;
        if (lower > number || upper < number) return false;
        result = Interval.Between(lower, number, upper);
        return true;
    }

    private static bool TryParseOne(string text, NumberFormatInfo format, decimal magnitude, out decimal? value)
    {
        bool isRead = decimal.TryParse(text, NumberStyles.Number, format, out decimal number)
            && Math.Abs(number) <= decimal.MaxValue / magnitude;
        value = isRead ? number * magnitude : null;
        return isRead;
    }

    private static bool TryParsePlain(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out value);

    private static string TakeBounds(string text, out string? bounds)
    {
        int open = text.IndexOf(" [", StringComparison.Ordinal);
        bool closes = text.Length > 0 && text[text.Length - 1] == ']';
        bounds = open >= 0 && closes ? text.Substring(open + 2, text.Length - open - 3) : null;
        return bounds is null ? text : text.Substring(0, open);
    }
}
