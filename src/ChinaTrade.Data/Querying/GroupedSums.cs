namespace ChinaTrade.Data;

/// <summary>Sums of the rows that a plan finds, by the codes of a dimension.</summary>
internal static class GroupedSums
{
    private static ReadOnlySpan<byte> OneGroup => [0];

    /// <summary>The sum of all rows.</summary>
    public static Interval Of(QueryPlan plan)
    {
        Interval sum = default;
        foreach (RowSet rows in plan.Rows) sum += RowSums.Of(rows, 1, OneGroup)[0].Sum;
        return sum;
    }

    /// <summary>The sum and the number of rows of each code that occurs, in ordinal order.</summary>
    public static SortedDictionary<string, (Interval Sum, int Count)> Of(QueryPlan plan, Dimension dimension)
    {
        SortedDictionary<string, (Interval Sum, int Count)> sums = new(StringComparer.Ordinal);
        foreach (RowSet rows in plan.Rows)
        {
            string[] codes = CodesOf(rows.Columns.Tables, dimension);
            (Interval Sum, int Count)[] found = Of(rows, dimension, codes.Length);
            for (int i = 0; i < found.Length; i++)
            {
                if (found[i].Count == 0) continue;
                (Interval sum, int count) = sums.GetValueOrDefault(codes[i]);
                sums[codes[i]] = (sum + found[i].Sum, count + found[i].Count);
            }
        }

        return sums;
    }

    private static string[] CodesOf(CodeTables tables, Dimension dimension) => dimension == Dimension.Flow
        ? Array.ConvertAll(Enum.GetValues<Flow>(), flow => flow.ToCode())
        : Array.ConvertAll(DimensionCodes.EntriesOf(tables, dimension), entry => entry.Code);

    private static (Interval Sum, int Count)[] Of(RowSet rows, Dimension dimension, int groups) => dimension switch
    {
        Dimension.Flow => RowSums.Of(rows, groups, rows.Columns.Flows),
        Dimension.Partner => RowSums.Of(rows, groups, rows.Columns.Partners),
        Dimension.Commodity => RowSums.Of(rows, groups, rows.Columns.Commodities),
        Dimension.TradeMode => RowSums.Of(rows, groups, rows.Columns.TradeModes),
        Dimension.Ownership => RowSums.Of(rows, groups, rows.Columns.Ownerships),
        Dimension.Region => RowSums.Of(rows, groups, rows.Columns.Regions),
        _ => RowSums.Of(rows, groups, rows.Columns.Transports),
    };
}
