namespace ChinaTrade.Data;

/// <summary>Rows back into a dataset.</summary>
public static class RowImport
{
    /// <summary>
    /// A dataset of the rows. Rows may stand in any order; every row is checked, and nothing is taken where one is wrong. Rows are taken
    /// up one by one into columns, so that they may be more than memory would hold as rows.
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
        Dictionary<string, RowColumnsBuilder> builders = new(StringComparer.Ordinal);
        foreach ((FigureRow row, long line) in rows)
        {
            if (!builders.TryGetValue(row.Briefing, out RowColumnsBuilder? builder))
            {
                if (!known.ContainsKey(row.Briefing)) throw UnknownBriefing(row.Briefing, line);
                builders.Add(row.Briefing, builder = new RowColumnsBuilder());
            }

            RowCheck.Check(row, line);
            builder.Add(row, line);
        }

        return new([.. Columns(builders, known)]);
    }

    private static List<RowColumns> Columns(Dictionary<string, RowColumnsBuilder> builders, Dictionary<string, Briefing> known)
    {
        List<RowColumns> columns = [];
        (long Line, long First)? repeated = null;
        foreach ((string code, RowColumnsBuilder builder) in builders)
        {
            RowOrder order = new(builder);
            if (order.Repeated is { } found && (repeated is not { } before || found.Line < before.Line)) repeated = found;
            else if (repeated is null) columns.Add(new(known[code], builder, order.Rows));
        }

        return repeated is { } fault
            ? throw new RowFormatException($"A row of the same key, briefing to producer, stands in line {fault.First}.", fault.Line)
            : columns;
    }

    private static RowFormatException UnknownBriefing(string code, long line) =>
        new($"The briefing '{RowRequirement.Shown(code)}' is not known; hand it over beside the rows.", line, "briefing");
}
