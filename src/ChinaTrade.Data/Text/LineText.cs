using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>
/// The rule for every text of a figure or publication: one line of whole characters, short enough for every format. Seeds, importers and
/// writers ask here.
/// </summary>
internal static class LineText
{
    /// <summary>The most characters of a text. Escaped, several such texts still fit the longest line that formats read.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Describes what was expected instead of a text; <c>null</c> if the text is one.</summary>
    public static string? FindFault(string text)
    {
        if (text.Length > MaxLength) return $"a text of at most {MaxLength.ToString(CultureInfo.InvariantCulture)} characters";
        int half = IndexOfHalf(text);
        if (half >= 0) return HalfAt(half);
        return text.Any(IsControl) ? "a text of one line without control characters" : null;
    }

    /// <summary>Describes what was expected where half a character was found.</summary>
    public static string HalfAt(int index) =>
        $"whole characters; character {(index + 1).ToString(CultureInfo.InvariantCulture)} is half of a surrogate pair";

    /// <summary>Returns whether a character ends a line or is invisible, and so belongs in no text.</summary>
    public static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    /// <summary>Returns the place of the first half of a surrogate pair that stands alone, which no encoding can write; −1 if there is
    /// none.</summary>
    public static int IndexOfHalf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair) return i;
            i++;
        }

        return -1;
    }
}
