using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>The digits of a printed number, grouped or not, with a decimal point or not.</summary>
internal readonly record struct DigitRun(decimal Digits, int DecimalPlaces, int PrecisionExponent)
{
    /// <summary>Takes the leading digits of <paramref name="rest"/>; groups must be of three.</summary>
    public static bool TryTake(ref string rest, NumberFormatInfo format, out DigitRun run, out string expected)
    {
        run = default;
        int position = 0;
        string whole = TakeWhole(rest, format.NumberGroupSeparator, ref position);
        string decimals = TakeDecimals(rest, format.NumberDecimalSeparator, ref position);
        if (whole.Length == 0 || (position < rest.Length && !IsEnd(rest, position)))
        {
            expected = $"a number such as {18.07m.ToString(format)} or {479_000m.ToString("N0", format)}";
            return false;
        }

        expected = "a number without zeros before its first digit";
        if (whole.Length > 1 && whole[0] == '0') return false;
        expected = PrintedNumber.FewDigits;
        if (!decimal.TryParse(whole + decimals, NumberStyles.None, NumberFormatInfo.InvariantInfo, out decimal digits)) return false;
        run = new DigitRun(digits, decimals.Length, PrecisionOf(whole, decimals));
        rest = rest.Substring(position).TrimStart();
        return true;
    }

    /// <summary>Trailing zeros of a whole number are not significant: 479,000 is known to the thousand.</summary>
    private static int PrecisionOf(string whole, string decimals)
    {
        if (decimals.Length > 0) return -decimals.Length;
        string significant = whole.TrimEnd('0');
        return significant.Length == 0 ? 0 : whole.Length - significant.Length;
    }

    private static string TakeWhole(string text, string separator, ref int position)
    {
        string digits = TakeDigits(text, ref position);
        // No number starts with a group of zeros: "0,123" has the decimal comma of another culture.
        bool grouped = digits.Length is > 0 and <= 3 && digits[0] != '0';
        while (grouped && IsGroup(text, separator, position))
        {
            position += separator.Length;
            digits += text.Substring(position, 3);
            position += 3;
        }

        return digits;
    }

    private static bool IsGroup(string text, string separator, int position)
    {
        int start = position + separator.Length;
        return StartsAt(text, separator, position)
            && start + 3 <= text.Length
            && IsDigit(text[start]) && IsDigit(text[start + 1]) && IsDigit(text[start + 2])
            && (start + 3 == text.Length || !IsDigit(text[start + 3]));
    }

    private static string TakeDecimals(string text, string separator, ref int position)
    {
        int start = position + separator.Length;
        if (!StartsAt(text, separator, position) || start >= text.Length || !IsDigit(text[start])) return string.Empty;
        position = start;
        return TakeDigits(text, ref position);
    }

    private static string TakeDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && IsDigit(text[position])) position++;
        return text.Substring(start, position - start);
    }

    // A digit run that goes on with a separator or a letter of another number format ("1e5", "1,23") is malformed, not short.
    private static bool IsEnd(string text, int position) =>
        char.IsWhiteSpace(text[position]) || (!IsDigit(text[position]) && text[position] is not ('.' or ',' or 'e' or 'E' or '_' or '\''));

    // Nobody can type the space that a culture groups by: as for the platform, any space is meant.
    private static bool StartsAt(string text, string value, int position) => value.Length == 1 && IsSpace(value[0])
        ? position < text.Length && IsSpace(text[position])
        : value.Length > 0 && string.CompareOrdinal(text, position, value, 0, value.Length) == 0;

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F';

    // char.IsDigit also accepts digits of other scripts, which decimal arithmetic would then misread.
    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
