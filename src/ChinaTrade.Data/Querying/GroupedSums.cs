using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Sums of the rows that a plan finds, by the codes of a dimension.</summary>
internal static class GroupedSums
{
    private static ReadOnlySpan<byte> OneGroup => [0];

    /// <summary>The sum of all rows.</summary>
    public static Interval Of(QueryPlan plan)
    {
        Interval sum = default;
        foreach (RowSet rows in plan.Rows) sum += RowSums.Of(rows, 1, OneGroup, [])[0].Sum;
        return sum;
    }

    /// <summary>The sum and the number of rows of each code that occurs, in ordinal order.</summary>
    public static List<GroupSum> Of(QueryPlan plan, Dimension dimension)
    {
        List<GroupSum> all = [];
        foreach (RowSet rows in plan.Rows)
        {
            CodeTables tables = rows.Columns.Tables;
            (Interval Sum, int Count)[] found = Of(rows, dimension, CountOf(tables, dimension));
            all.EnsureCapacity(all.Count + found.Length);
            for (int i = 0; i < found.Length; i++)
            {
                if (found[i].Count > 0) all.Add(new(CodeOf(tables, dimension, i), found[i].Sum, found[i].Count));
            }
        }

        if (!AreInOrder(all)) Merge(all);
        return all;
    }

    private static bool AreInOrder(List<GroupSum> all)
    {
        for (int i = 1; i < all.Count; i++)
        {
            if (string.CompareOrdinal(all[i - 1].Code, all[i].Code) >= 0) return false;
        }

        return true;
    }

    private static void Merge(List<GroupSum> all)
    {
        all.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        int last = 0;
        for (int i = 1; i < all.Count; i++)
        {
            if (all[i].Code == all[last].Code) all[last] = new(all[i].Code, all[last].Sum + all[i].Sum, all[last].Count + all[i].Count);
            else all[++last] = all[i];
        }

        all.RemoveRange(last + 1, all.Count - last - 1);
    }

    private static int CountOf(CodeTables tables, Dimension dimension) =>
        dimension == Dimension.Flow ? (int)Flow.Imports + 1 : DimensionCodes.EntriesOf(tables, dimension).Length;

    private static string CodeOf(CodeTables tables, Dimension dimension, int code) =>
        dimension == Dimension.Flow ? ((Flow)code).ToCode() : DimensionCodes.EntriesOf(tables, dimension)[code].Code;

    private static (Interval Sum, int Count)[] Of(RowSet rows, Dimension dimension, int groups) => dimension switch
    {
        Dimension.Flow => Of(rows, dimension, groups, rows.Columns.Flows),
        Dimension.Partner => Of(rows, dimension, groups, rows.Columns.Partners),
        Dimension.Commodity => Of(rows, dimension, groups, rows.Columns.Commodities),
        Dimension.TradeMode => Of(rows, dimension, groups, rows.Columns.TradeModes),
        Dimension.EnterpriseType => Of(rows, dimension, groups, rows.Columns.EnterpriseTypes),
        Dimension.DomesticRegion => Of(rows, dimension, groups, rows.Columns.DomesticRegions),
        _ => Of(rows, dimension, groups, rows.Columns.TransportModes),
    };

    private static (Interval Sum, int Count)[] Of<T>(RowSet rows, Dimension dimension, int groups, ReadOnlySpan<T> codes)
        where T : unmanaged, IBinaryInteger<T> => RowSums.Of(rows, groups, codes, rows.Columns.CommonCodes.Of(dimension, codes));
}
