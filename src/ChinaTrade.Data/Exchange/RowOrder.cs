namespace ChinaTrade.Data;

/// <summary>The order of rows: by publication, then by the other columns of the key, one after another.</summary>
internal static class RowOrder
{
    /// <summary>Returns the rows in order.</summary>
    /// <param name="codes">The sorted codes of each row, by their number in <see cref="CodeSource"/>.</param>
    /// <param name="measures">The texts of measures.</param>
    /// <param name="sourceLines">The line from which each row was read.</param>
    /// <exception cref="RowFormatException">Two rows have one key; the message names both lines.</exception>
    public static int[] Sort(int[][] codes, string[] measures, IReadOnlyList<long> sourceLines)
    {
        int[][] keys =
        [
            codes[CodeSource.Publications], codes[CodeSource.Periods], MeasuresWithoutUnit(codes[CodeSource.Measures], measures),
            .. DimensionInfo.All.Select(info => codes[CodeSource.For(info.Dimension)]), codes[CodeSource.References], codes[CodeSource.Producers],
        ];
        int[] rows = [.. Enumerable.Range(0, sourceLines.Count)];
        // Rows mostly come in order.
        for (int i = 1; i < rows.Length; i++)
        {
            if (Compare(keys, i - 1, i) <= 0) continue;
            Array.Sort(rows, (a, b) => Compare(keys, a, b) is var order and not 0 ? order : a.CompareTo(b));
            break;
        }

        RequireDistinct(keys, rows, sourceLines);
        return rows;
    }

    // The unit is no part of the key, and measures that differ in it only are one.
    private static int[] MeasuresWithoutUnit(int[] codes, string[] measures)
    {
        string[] keys = Array.ConvertAll(measures, text => text[..text.LastIndexOf('|')].Replace('|', '\n'));
        string[] distinct = [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] rank = Array.ConvertAll(keys, key => Array.BinarySearch(distinct, key, StringComparer.Ordinal));
        return Array.ConvertAll(codes, code => rank[code]);
    }

    private static void RequireDistinct(int[][] keys, int[] rows, IReadOnlyList<long> sourceLines)
    {
        (long Line, long First)? repeated = null;
        for (int i = 1; i < rows.Length; i++)
        {
            if (Compare(keys, rows[i - 1], rows[i]) != 0) continue;
            long line = sourceLines[rows[i]];
            if (repeated is not { } before || line < before.Line) repeated = (line, sourceLines[rows[i - 1]]);
        }

        if (repeated is { } fault) throw new RowFormatException($"Line {fault.First} has the same key, publication to producer.", fault.Line);
    }

    private static int Compare(int[][] keys, int a, int b)
    {
        foreach (int[] key in keys)
        {
            if (key[a] != key[b]) return key[a].CompareTo(key[b]);
        }

        return 0;
    }
}
