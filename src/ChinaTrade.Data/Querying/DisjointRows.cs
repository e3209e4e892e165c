namespace ChinaTrade.Data;

/// <summary>
/// Tells from the few codes of rows, instead of from every pair of rows, whether rows have nothing in common: they differ in period or in a
/// dimension, so if no two codes of any of these overlap, no two rows do.
/// </summary>
internal static class DisjointRows
{
    /// <summary>Whether the rows are known to have nothing in common; if not, pairs have to be compared.</summary>
    /// <param name="plan">The rows, of one measure and unit.</param>
    /// <param name="within">The dimension by which rows are grouped, so that only rows of one of its codes count.</param>
    public static bool AreKnown(QueryPlan plan, Dimension? within = null)
    {
        FigureColumns columns = plan.Table.Columns;
        if (plan.HasEveryRelease && columns.Dictionaries.Publications.Length > 1) return false;
        if (!HasOneCode(plan, columns.References, columns.Dictionaries.References.Length)) return false;
        if (!HasOneCode(plan, columns.Producers, columns.Dictionaries.Producers.Length)) return false;
        if (!ArePeriodsDisjoint(plan, out Period[] periods)) return false;
        foreach (DimensionInfo info in DimensionInfo.All)
        {
            if (info.Dimension != within && !AreDisjoint(plan, info.Dimension, periods)) return false;
        }

        return true;
    }

    /// <summary>Whether no two entries have anything in common in any of the periods.</summary>
    public static bool AreDisjoint(CodeListEntry[] entries, Period[] periods) =>
        entries.Length < 2 || CodeRelations.AreDisjoint(Array.ConvertAll(entries, FactsOfCodes.From), periods);

    private static bool HasOneCode(QueryPlan plan, CodeColumn column, int codes) =>
        codes == 1 || plan.Rows.CodesIn(column, codes).Count(occurs => occurs) < 2;

    private static bool ArePeriodsDisjoint(QueryPlan plan, out Period[] periods)
    {
        Period[] dictionary = plan.Table.Columns.Dictionaries.Periods;
        bool[] occurs = new bool[dictionary.Length];
        foreach (PeriodRun run in plan.Table.PeriodRuns) occurs[run.Period] |= !occurs[run.Period] && plan.Rows.HasAny(run.Start, run.End);
        periods = [.. dictionary.Where((_, code) => occurs[code]).Order()];
        for (int i = 1; i < periods.Length; i++)
        {
            if (periods[i].Overlaps(periods[i - 1])) return false;
        }

        return true;
    }

    private static bool AreDisjoint(QueryPlan plan, Dimension dimension, Period[] periods)
    {
        if (plan.Table.AreDisjoint(dimension)) return true;
        CodeListEntry[] entries = plan.Table.Columns.Dictionaries.Entries(dimension);
        CodePredicate passing = plan.Filter[CodeSource.For(dimension)];
        // The codes that the filter lets pass are known without reading rows.
        if (AreDisjoint([.. entries.Where((_, code) => passing[code])], periods)) return true;
        bool[] occurs = plan.Rows.CodesIn(plan.Table.Columns.Codes(dimension), entries.Length);
        return AreDisjoint([.. entries.Where((_, code) => occurs[code])], periods);
    }
}
