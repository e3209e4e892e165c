using System.Buffers;
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Keeps texts from being run as formulas by spreadsheets, and undoes that without loss.</summary>
/// <remarks>Depending on the user's settings, a spreadsheet separates fields by semicolons or tabs instead of commas. So each part of a
/// text is guarded, not only its start.</remarks>
internal static class SpreadsheetText
{
    // Spreadsheets with a Chinese or Japanese input method take the full-width signs as well.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> Separators = SearchValues.Create(";\t\r\n");

    /// <summary>Puts an apostrophe before each dangerous part. A part that is dangerous behind any number of apostrophes gets one more, so
    /// that each safe text stands for one text.</summary>
    public static string Guard(string text) => Rewritten(text, (part, result) =>
    {
        if (IsFormula(part)) result.Append('\'');
        result.Append(part);
    });

    /// <summary>Takes off what <see cref="Guard"/> put on.</summary>
    public static string Unguard(string text) =>
        Rewritten(text, (part, result) => result.Append(part is ['\'', ..] && IsFormula(part) ? part[1..] : part));

    private delegate void PartWriter(ReadOnlySpan<char> part, StringBuilder result);

    // A separator ends its part, so that a text that is nothing but a tab is one part.
    private static string Rewritten(string text, PartWriter write)
    {
        StringBuilder result = new(text.Length + 1);
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            int end = rest.IndexOfAny(Separators);
            int length = end < 0 ? rest.Length : end + 1;
            write(rest[..length], result);
            rest = rest[length..];
        }

        return result.ToString();
    }

    // Another separator also ends quotes, behind which the part then starts.
    private static bool IsFormula(ReadOnlySpan<char> part)
    {
        ReadOnlySpan<char> rest = part.TrimStart("'\"");
        return !rest.IsEmpty && FormulaStarts.Contains(rest[0]);
    }
}
