using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Small numbers that publications spell out: eight cities, 三成; and unit fractions: one-sixth, 三分之一.</summary>
internal static class SpelledNumbers
{
    private static readonly char[] ChineseDigits = [.. "零一二三四五六七八九"];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Returns whether a word is a number.</summary>
    public static bool IsNumber(string word) =>
        Array.Exists(English, each => string.Equals(each, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts digits in place of a number that is spelled out at the start of the text.</summary>
    public static string ToDigits(string text)
    {
        for (int number = English.Length - 1; number >= 0; number--)
        {
            if (NumberWords.TakeWord(ref text, English[number])) return number.ToString(CultureInfo.InvariantCulture) + " " + text;
        }

        int position = 0;
        int tens = DigitAt(text, ref position);
        bool hasTen = position < text.Length && text[position] == '十';
        if (!hasTen && position == 0) return text;
        int value = tens;
        if (hasTen)
        {
            value = position == 0 ? 10 : tens * 10;
            position++;
            value += Math.Max(0, DigitAt(text, ref position));
        }

        string rest = text.Substring(position);
        return value.ToString(CultureInfo.InvariantCulture) + rest;
    }

    /// <summary>Reads one part of several equal ones. It is rounded to the nearest whole denominator: one-sixth is from 1/6.5 to
    /// 1/5.5.</summary>
    /// <param name="text">The text: <c>one-sixth</c>, <c>a third</c>, <c>half</c>, <c>三分之一</c>, <c>一半</c>.</param>
    /// <param name="percent">The part in percent.</param>
    public static bool TryReadFraction(string text, out Interval percent)
    {
        percent = default;
        if (DenominatorOf(text) is not { } denominator) return false;
        Interval parts = Interval.Between(denominator - 0.5m, denominator, denominator + 0.5m);
        percent = Interval.Exact(100m) / parts;
        return true;
    }

    private static int? DenominatorOf(string text)
    {
        if (text == "一半") return 2;
        string rest = text;
        _ = NumberWords.TakeWord(ref rest, "one") || NumberWords.TakeWord(ref rest, "a");
        string ordinal = rest.TrimStart('-');
        int index = Array.FindIndex(Ordinals, each => string.Equals(each, ordinal, StringComparison.OrdinalIgnoreCase));
        if (index >= 0) return index + 2;
        const string OnePart = "分之一";
        if (!text.EndsWith(OnePart, StringComparison.Ordinal)) return null;
        string digits = ToDigits(text.Substring(0, text.Length - OnePart.Length));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int parts) && parts is >= 2 and <= 100
            ? parts : null;
    }

    private static int DigitAt(string text, ref int position)
    {
        if (position >= text.Length) return -1;
        int digit = text[position] == '两' ? 2 : Array.IndexOf(ChineseDigits, text[position]);
        if (digit >= 0) position++;
        return digit;
    }
}
