using System.Collections;

namespace ChinaTrade.Data.Samples;

/// <summary>Objects as a table of text: a line an object, a column a property.</summary>
internal static class TextTable
{
    public static string From(object? value) => DumpedObject.Reduce(value) switch
    {
        string text => text.TrimEnd('\n'),
        IEnumerable rows => OfRows([.. rows.Cast<object?>().Select(DumpedObject.Reduce)]),
        { } single when DumpedObject.PartsOf(single) is { } parts =>
            Lines([.. parts.Select(part => new[] { part.Name, DumpedObject.TextOf(part.Value) })]),
        var other => DumpedObject.TextOf(other),
    };

    /// <summary>How many columns of a terminal the text takes: Chinese characters and their punctuation take two.</summary>
    public static int WidthOf(string text) => text.Sum(character => character is >= '\u2E80' and <= '\uFFE6' ? 2 : 1);

    private static string OfRows(IReadOnlyList<object?> rows)
    {
        if (rows.Count == 0) return "(none)";
        if (DumpedObject.PartsOf(rows[0]) is not { } head) return string.Join('\n', rows.Select(DumpedObject.TextOf));
        string[] names = [.. head.Select(part => part.Name)];
        return Lines([names, .. rows.Select(row => DumpedObject.PartsOf(row)!.Select(part => DumpedObject.TextOf(part.Value)).ToArray())],
            hasHead: true);
    }

    private static string Lines(IReadOnlyList<string[]> cells, bool hasHead = false)
    {
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => WidthOf(row[column])))];
        List<string> lines = [.. cells.Select(row => string.Join("  ", row.Select((cell, column) => Padded(cell, widths[column])))
            .TrimEnd())];
        if (hasHead) lines.Insert(1, string.Join("  ", widths.Select(width => new string('-', width))));
        return string.Join('\n', lines);
    }

    private static string Padded(string text, int width) => text + new string(' ', width - WidthOf(text));
}
