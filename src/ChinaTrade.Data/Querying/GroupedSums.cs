namespace ChinaTrade.Data;

/// <summary>Sums of the rows that a plan finds, by the codes of a dimension.</summary>
internal static class GroupedSums
{
    private static ReadOnlySpan<byte> OneGroup => [0];

    /// <summary>Returns the sum of all rows.</summary>
    /// <exception cref="DoubtfulFigureException">A figure is doubtful.</exception>
    public static Interval Compute(QueryPlan plan)
    {
        plan.RequireNoDoubt();
        return MaskedSums.Compute(plan.Table, plan.Rows, 1, new(OneGroup), [])[0].Sum;
    }

    /// <summary>Returns the sum and the number of rows of each code that occurs, in ordinal order.</summary>
    /// <exception cref="DoubtfulFigureException">A figure is doubtful.</exception>
    public static List<GroupSum> Compute(QueryPlan plan, Dimension dimension)
    {
        plan.RequireNoDoubt();
        CodeListEntry[] entries = plan.Table.Columns.Dictionaries.Entries(dimension);
        CodeColumn codes = plan.Table.Columns.Codes(dimension);
        ReadOnlySpan<ushort> blockCodes = plan.Table.Zones.BlockCodes(CodeSource.For(dimension), codes);
        (Interval Sum, int Count)[] found = MaskedSums.Compute(plan.Table, plan.Rows, entries.Length, codes, blockCodes);
        List<GroupSum> groups = new(entries.Length);
        for (int code = 0; code < entries.Length; code++)
        {
            if (found[code].Count > 0) groups.Add(new(entries[code].Code, found[code].Sum, found[code].Count));
        }

        if (!AreInOrder(groups)) groups.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return groups;
    }

    // Dictionaries of joined and imported columns are sorted; those of a single seed are not.
    private static bool AreInOrder(List<GroupSum> groups)
    {
        for (int i = 1; i < groups.Count; i++)
        {
            if (string.CompareOrdinal(groups[i - 1].Code, groups[i].Code) > 0) return false;
        }

        return true;
    }
}
