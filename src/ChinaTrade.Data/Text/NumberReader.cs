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
        if (TryParseRoundTrip(style, text, out result, out expected)) return true;
        NumberFormatInfo format = NumberStyle.NumbersOf(provider);
        string main = TakeBounds(text, out string? bounds);
        main = WithoutBasis(style, main, out bool isFall);
        if (!PrintedNumber.TryParse(main, format, out PrintedNumber number, out expected)) return false;
        if (!IsUnit(style, number.UnitWords))
        {
            expected = style.Words[1].Length == 0 ? "no unit" : $"the unit '{style.Words[1]}'";
            return false;
        }

        if (isFall) number = number.Negate();
        result = number.ToInterval();
        return bounds is null || TryParseBounds(bounds, number, format, out result, out expected);
    }

    private static bool TryParseRoundTrip(NumberStyle style, string text, out Interval result, out string expected)
    {
        result = default;
        expected = string.Empty;
        int open = text.IndexOf(" [", StringComparison.Ordinal);
        int close = text.IndexOf("] ", StringComparison.Ordinal);
        if (open < 0 || close < open || text.Substring(close + 2) != style.Code) return false;
        return TryParsePlain(text.Substring(0, open), out decimal number)
            && TryParsePair(text.Substring(open + 2, close - open - 2), NumberFormatInfo.InvariantInfo, 1m, number, out result);
    }

    private static bool TryParseBounds(string bounds, PrintedNumber number, NumberFormatInfo format, out Interval result, out string expected)
    {
        expected = "bounds such as [18.065, 18.075] that enclose the number";
        return TryParsePair(bounds, format, PowerOfTen.Get(number.MagnitudeExponent), number.Value, out result);
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

    // 同比下降3% is -3 %; "+27.8 % on year" is 27.8 %.
    private static string WithoutBasis(NumberStyle style, string text, out bool isFall)
    {
        isFall = false;
        string rest = text.Trim();
        if (style.EnglishBasis.Length > 0 && rest.EndsWith(style.EnglishBasis, StringComparison.Ordinal))
        {
            rest = rest.Substring(0, rest.Length - style.EnglishBasis.Length).TrimEnd();
        }

        if (style.ChineseBasis is null) return rest;
        if (rest.StartsWith(style.ChineseBasis, StringComparison.Ordinal)) rest = rest.Substring(style.ChineseBasis.Length);
        isFall = rest.StartsWith(NumberWords.Fall, StringComparison.Ordinal);
        return isFall || rest.StartsWith(NumberWords.Rise, StringComparison.Ordinal) ? rest.Substring(NumberWords.Rise.Length) : rest;
    }

    private static bool IsUnit(NumberStyle style, string words)
    {
        if (words == style.Code || words == style.Chinese) return true;
        foreach (string word in style.Words)
        {
            if (string.Equals(word, words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
