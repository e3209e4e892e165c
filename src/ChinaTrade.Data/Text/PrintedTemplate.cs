using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>How the numbers of a table's column are printed: a power of ten and the words of the unit. The text of each number follows, so
/// that none is stored.</summary>
internal static class PrintedTemplate
{
    // No printed text has control characters.
    private const char Mark = '\u0001';

    private const char FirstDigit = '0';

    /// <summary>Returns the template: numbers count in 10^<paramref name="magnitude"/> of the words' last unit.</summary>
    public static string Create(int magnitude, string words) => $"{Mark}{(char)(FirstDigit + magnitude)}{words}";

    /// <summary>Whether a line of texts is a template.</summary>
    public static bool Is(string line) => line.Length > 1 && line[0] == Mark;

    /// <summary>Returns the text of a number, without its sign, as printed texts are.</summary>
    /// <param name="template">The template.</param>
    /// <param name="number">The number in the base unit.</param>
    /// <param name="precision">The power of ten of its last digit.</param>
    public static string Fill(string template, decimal number, int precision)
    {
        int magnitude = template[1] - FirstDigit;
        decimal printed = Math.Abs(number) * PowerOfTen.Get(-magnitude);
        string digits = precision == PrintedNumber.ExactPrecision
            ? PowerOfTen.PlainDigits(printed)
            : printed.ToString("F" + (magnitude - precision).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return $"{digits} {template.Substring(2)}";
    }
}
