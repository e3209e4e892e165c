namespace ChinaTrade.Data;

/// <summary>Rows back into a dataset.</summary>
public static class RowImport
{
    /// <summary>
    /// A dataset of the rows. Rows may stand in any order; every row is checked, and nothing is taken where one is wrong.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="briefings">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">A code is unknown, a number impossible, or two rows have one key; the message names row
    /// (counted from 1), column and what was expected.</exception>
    public static TradeDataset ToDataset(this IEnumerable<FigureRow> rows, params Briefing[] briefings) =>
        FromNumbered(rows.Select((row, index) => (row, index + 1L)), briefings);

    internal static TradeDataset FromNumbered(IEnumerable<(FigureRow Row, long Line)> rows, IEnumerable<Briefing> briefings)
    {
        Dictionary<string, Briefing> known = new(StringComparer.Ordinal);
        foreach (Briefing briefing in TradeData.Dataset.Briefings.Concat(briefings)) known[briefing.Code] = briefing;
        Dictionary<string, List<FigureRow>> byBriefing = new(StringComparer.Ordinal);
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach ((FigureRow row, long line) in rows)
        {
            if (!known.ContainsKey(row.Briefing))
            {
                throw new RowFormatException($"The briefing '{row.Briefing}' is not known; hand it over beside the rows.", line, "briefing");
            }

            RowCheck.Check(row, line);
            if (!keys.Add(string.Join('\n', KeyOf(row)))) throw new RowFormatException("A row of the same key stands before.", line);
            if (!byBriefing.TryGetValue(row.Briefing, out List<FigureRow>? list)) byBriefing.Add(row.Briefing, list = []);
            list.Add(row);
        }

        return new([.. byBriefing.Select(each => new RowColumns(known[each.Key], new RowColumnsBuilder(Sorted(each.Value))))]);
    }

    private static string[] KeyOf(FigureRow row) =>
    [
        row.Briefing, row.Period, row.Indicator, row.Transformation, row.Basis, row.Flow, row.Partner, row.Commodity, row.TradeMode,
        row.Ownership, row.Region, row.Transport, row.Reference, row.Producer,
    ];

    private static List<FigureRow> Sorted(List<FigureRow> rows)
    {
        rows.Sort(static (a, b) => Compare(KeyOf(a), KeyOf(b)));
        return rows;
    }

    private static int Compare(string[] a, string[] b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            int order = string.CompareOrdinal(a[i], b[i]);
            if (order != 0) return order;
        }

        return 0;
    }
}
