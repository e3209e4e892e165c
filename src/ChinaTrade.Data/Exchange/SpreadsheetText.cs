using System.Buffers;

namespace ChinaTrade.Data;

/// <summary>Keeps texts from being run as formulas by spreadsheets, and undoes that without loss.</summary>
internal static class SpreadsheetText
{
    // Spreadsheets with a Chinese or Japanese input method take the full-width signs as well.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>A text that is dangerous behind any number of apostrophes gets one more, so that each safe text stands for one text.</summary>
    public static string Guard(string text) => IsFormula(text) ? "'" + text : text;

    public static string Unguard(string text) => text is ['\'', ..] && IsFormula(text) ? text[1..] : text;

    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart('\'');
        return !rest.IsEmpty && FormulaStarts.Contains(rest[0]);
    }
}
