using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Reads what <see cref="NumberStyle"/> writes, and numbers as people print them.</summary>
internal static class NumberReader
{
    public static Interval Parse(NumberStyle style, string s, IFormatProvider? provider)
    {
        string text = s ?? throw new ArgumentNullException(nameof(s));
        return TryParse(style, text, provider, out Interval result, out string expected)
            ? result
            : throw new FormatException($"'{text}' is not understood; expected {expected}.");
    }

    public static bool TryParse(NumberStyle style, string text, IFormatProvider? provider, out Interval result, out string expected)
    {
        bool isRead = TryRead(style, MarkWords.Take(text, out _), provider, out NumberReading reading, out expected);
        result = isRead ? reading.Interval : default;
        return isRead;
    }

    /// <summary>Reads a number with its hedge and the bounds that the text writes out.</summary>
    /// <param name="style">What kind of quantity it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="provider">The culture of its separators.</param>
    /// <param name="reading">What was read. If only the unit is wrong, its number is that of the text.</param>
    /// <param name="expected">What was expected, if the text is refused.</param>
    public static bool TryRead(NumberStyle style, string text, IFormatProvider? provider, out NumberReading reading, out string expected)
    {
        string normal = WrittenForms.Normalize(text, out bool isTraditional).Trim();
        if (TryReadRoundTrip(style, normal, out reading) || (style.IsPercent && TryReadFraction(style, normal, out reading)))
        {
            expected = string.Empty;
            return true;
        }

        NumberFormatInfo format = NumberStyle.NumbersOf(provider);
        string main = PrintedWords.WithoutBasis(style, TakeBounds(normal, out string? bounds));
        bool isFall = style.IsSigned && NumberWords.TakeFall(ref main);
        bool isRise = !isFall && style.IsSigned && NumberWords.TakeRise(ref main);
        isTraditional |= NumberStyle.IsTraditional(provider);
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

        reading = new(number, null);
        return bounds is null || TryReadBounds(bounds, number, format, out reading, out expected);
    }

    private static bool TryReadRoundTrip(NumberStyle style, string text, out NumberReading reading)
    {
        reading = default;
        int open = text.IndexOf(" [", StringComparison.Ordinal);
        int close = text.IndexOf("] ", StringComparison.Ordinal);
        if (open < 0 || close < open || text.Substring(close + 2) != style.Code) return false;
        string pair = text.Substring(open + 2, close - open - 2);
        if (!TryParsePlain(text.Substring(0, open), out decimal number)) return false;
        if (!TryParsePair(pair, NumberFormatInfo.InvariantInfo, 1m, number, out Interval bounds)) return false;
        reading = ReadingOf(style, bounds);
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

    private static bool TryReadBounds(string bounds, PrintedNumber number, NumberFormatInfo format, out NumberReading reading, out string expected)
    {
        reading = default;
        expected = "bounds such as [18.065, 18.075] that enclose the number";
        if (!TryParsePair(bounds, format, PowerOfTen.Get(number.MagnitudeExponent), number.Value, out Interval own)) return false;
        expected = $"bounds that begin or end at the number, as '{NumberWords.OfHedge(number.Hedge, NumberLanguage.English).Trim()}' says";
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
        int comma = pair.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0) return false;
        string low = pair.Substring(0, comma);
        string high = pair.Substring(comma + 2);
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
