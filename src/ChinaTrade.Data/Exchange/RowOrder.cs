namespace ChinaTrade.Data;

/// <summary>The order of rows: by publication, then by the other columns of the key, one after another; a reading after printed rows of its
/// key.</summary>
internal sealed class RowOrder
{
    private readonly int[][] keys;
    private readonly IReadOnlyList<long> sourceLines;
    private readonly Dictionary<int, int> printedOf;

    /// <param name="codes">The sorted codes of each row, by their number in <see cref="CodeSource"/>.</param>
    /// <param name="measures">The texts of measures.</param>
    /// <param name="sourceLines">The line from which each row was read.</param>
    /// <param name="printedOf">For each row that is a reading, the doubtful row that it corrects.</param>
    public RowOrder(int[][] codes, string[] measures, IReadOnlyList<long> sourceLines, Dictionary<int, int> printedOf)
    {
        this.sourceLines = sourceLines;
        this.printedOf = printedOf;
        keys =
        [
            codes[CodeSource.Publications], codes[CodeSource.Periods], MeasuresWithoutUnit(codes[CodeSource.Measures], measures),
            .. DimensionInfo.All.Select(info => codes[CodeSource.For(info.Dimension)]), codes[CodeSource.References], codes[CodeSource.Producers],
        ];
    }

    /// <summary>Returns the rows in order, and of each doubtful row that has a reading its place and that of the reading. A reading that
    /// agrees with an undoubted row of its key is that row.</summary>
    /// <param name="agree">Whether the numbers of two rows are equal.</param>
    /// <exception cref="RowFormatException">Two rows have one key, or the reading of one contradicts another; the message names both
    /// lines.</exception>
    public (int[] Rows, (int Printed, int Reading)[] Readings) Sort(Func<int, int, bool> agree)
    {
        int[] rows = [.. Enumerable.Range(0, sourceLines.Count)];
        // Rows mostly come in order.
        for (int i = 1; i < rows.Length; i++)
        {
            if (Compare(i - 1, i) <= 0) continue;
            Array.Sort(rows, Compare);
            break;
        }

        RequireDistinct(rows);
        return printedOf.Count == 0 ? (rows, []) : WithReadings(rows, agree);
    }

    // The unit is no part of the key, and measures that differ in it only are one.
    private static int[] MeasuresWithoutUnit(int[] codes, string[] measures)
    {
        string[] keys = Array.ConvertAll(measures, text => text[..text.LastIndexOf('|')].Replace('|', '\n'));
        string[] distinct = [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] rank = Array.ConvertAll(keys, key => Array.BinarySearch(distinct, key, StringComparer.Ordinal));
        return Array.ConvertAll(codes, code => rank[code]);
    }

    private (int[] Rows, (int Printed, int Reading)[] Readings) WithReadings(int[] rows, Func<int, int, bool> agree)
    {
        HashSet<int> corrected = [.. printedOf.Values];
        Dictionary<int, int> stands = [];
        for (int i = 0; i < rows.Length; i++)
        {
            if (!printedOf.ContainsKey(rows[i])) continue;
            int? other = null;
            for (int j = i - 1; j >= 0 && CompareKeys(rows[j], rows[i]) == 0; j--) other = corrected.Contains(rows[j]) ? other : rows[j];
            if (other is { } same) stands.Add(rows[i], RequireAgreement(rows[i], same, agree));
        }

        int[] kept = Array.FindAll(rows, row => !stands.ContainsKey(row));
        int[] placeOf = new int[sourceLines.Count];
        for (int place = 0; place < kept.Length; place++) placeOf[kept[place]] = place;
        return (kept, [.. printedOf.Select(pair => (placeOf[pair.Value], placeOf[stands.GetValueOrDefault(pair.Key, pair.Key)])).Order()]);
    }

    private int RequireAgreement(int reading, int other, Func<int, int, bool> agree)
    {
        if (!printedOf.ContainsKey(other) && agree(reading, other)) return other;
        throw new RowFormatException(
            Invariant($"The reading has the key of line {sourceLines[other]}, which is doubtful or says something else."), sourceLines[reading], RowColumn.Correction.Name);
    }

    private void RequireDistinct(int[] rows)
    {
        (long Line, long First)? repeated = null;
        for (int i = 1; i < rows.Length; i++)
        {
            if (printedOf.ContainsKey(rows[i]) || CompareKeys(rows[i - 1], rows[i]) != 0) continue;
            long line = sourceLines[rows[i]];
            if (repeated is not { } before || line < before.Line) repeated = (line, sourceLines[rows[i - 1]]);
        }

        if (repeated is { } fault)
        {
            throw new RowFormatException(Invariant($"Line {fault.First} has the same key, the columns from publication to producer."), fault.Line);
        }
    }

    private int Compare(int a, int b)
    {
        int order = CompareKeys(a, b);
        if (order == 0) order = printedOf.ContainsKey(a).CompareTo(printedOf.ContainsKey(b));
        return order != 0 ? order : a.CompareTo(b);
    }

    private int CompareKeys(int a, int b)
    {
        foreach (int[] key in keys)
        {
            if (key[a] != key[b]) return key[a].CompareTo(key[b]);
        }

        return 0;
    }
}
