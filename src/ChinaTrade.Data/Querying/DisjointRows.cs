using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>
/// Whether rows have nothing in common, told from the few codes that they have instead of from every pair of rows: rows differ in
/// period, flow or a dimension, so where no two codes of any of these overlap, no two rows do.
/// </summary>
internal static class DisjointRows
{
    private static readonly Dimension[] Dimensions =
        [Dimension.Partner, Dimension.Commodity, Dimension.TradeMode, Dimension.EnterpriseType, Dimension.DomesticRegion, Dimension.TransportMode];

    /// <summary>Whether the rows are known to have nothing in common; where not, pairs have to be looked at.</summary>
    /// <param name="plan">The rows, of one measure and unit.</param>
    /// <param name="within">The dimension by which rows are apart already, so that only rows of one of its codes count.</param>
    public static bool AreKnown(QueryPlan plan, Dimension? within = null)
    {
        if (plan.HasEveryPrint && plan.Rows.Length > 1) return false;
        return HaveOneReferenceAndProducer(plan.Rows) && ArePeriodsDisjoint(plan.Rows, out Period[] periods)
            && (within == Dimension.Flow || AreFlowsDisjoint(plan.Rows))
            && Dimensions.All(dimension => dimension == within || AreDisjoint(plan.Rows, dimension, periods));
    }

    private static bool HaveOneReferenceAndProducer(RowSet[] rows) =>
        Distinct(rows, each => DimensionCodes.Occurring(each, each.Columns.References, each.Columns.Tables.References.Length), each => each.Columns.Tables.References).Count < 2
        && Distinct(rows, each => DimensionCodes.Occurring(each, each.Columns.Producers, each.Columns.Tables.Producers.Length), each => each.Columns.Tables.Producers).Count < 2;

    private static HashSet<T> Distinct<T>(RowSet[] rows, Func<RowSet, bool[]> occurs, Func<RowSet, T[]> table)
    {
        // A table of one line needs no look at the rows.
        return [.. rows.SelectMany(each => table(each).Length == 1 ? table(each) : occurs(each) is var found ? table(each).Where((_, line) => found[line]) : [])];
    }

    private static bool ArePeriodsDisjoint(RowSet[] rows, out Period[] periods)
    {
        periods = [.. rows.SelectMany(each => each.Columns.PeriodRuns.Where(run => Overlaps(each, run)).Select(run => each.Columns.Tables.Periods[run.Period])).Distinct().Order()];
        for (int i = 1; i < periods.Length; i++)
        {
            if (periods[i].MonthsSince(periods[i - 1]) < periods[i - 1].Months) return false;
        }

        return true;
    }

    private static bool Overlaps(RowSet rows, PeriodRun run) => rows.Next(run.Start) is var next && next >= 0 && next < run.End;

    private static bool AreFlowsDisjoint(RowSet[] rows)
    {
        bool hasTotal = rows.Any(each => Has(each, Flow.Total));
        return !hasTotal || !rows.Any(each => Has(each, Flow.Exports) || Has(each, Flow.Imports));
    }

    private static bool Has(RowSet rows, Flow flow) =>
        rows.Columns.Has(flow)
        && rows.Filter.MaskOf(Dimension.Flow)[(int)flow]
        && Near(rows, rows.Columns.Flows).Contains((byte)flow)
        && DimensionCodes.Occurs(rows, rows.Columns.Flows, (byte)flow);

    // From the first of the rows to the last: a quick look that mostly settles it.
    private static ReadOnlySpan<byte> Near(RowSet rows, ReadOnlySpan<byte> column)
    {
        if (column.Length == 1) return column;
        int first = rows.FirstWord * RowSet.WordSize;
        return column.Slice(first, Math.Min(rows.Words.Length * RowSet.WordSize, column.Length - first));
    }

    private static bool AreDisjoint(RowSet[] rows, Dimension dimension, Period[] periods) =>
        (rows.Length == 1 && rows[0].Columns.Tables.AreDisjoint(dimension))
        || AreDisjoint([.. rows.SelectMany(each => DimensionCodes.Possible(each, dimension)).Distinct()], periods)
        || AreDisjoint([.. rows.SelectMany(each => DimensionCodes.Occurring(each, dimension)).Distinct()], periods);

    /// <summary>Whether no two entries have anything in common in any of the periods.</summary>
    internal static bool AreDisjoint(CodeListEntry[] entries, Period[] periods)
    {
        if (entries.Length < 2) return true;
        CodeFacts[] facts = Array.ConvertAll(entries, FactsOfCodes.Of);
        if (facts.All(IsPlain)) return true;
        // Only the members of groups come and go.
        Period[] asked = facts.Any(each => each.Members.Count > 0) ? periods : [periods[0]];
        for (int i = 0; i < facts.Length; i++)
        {
            for (int j = i + 1; j < facts.Length; j++)
            {
                if (!asked.All(period => CodeRelations.Of(facts[i], facts[j], period) == Overlap.Disjoint)) return false;
            }
        }

        return true;
    }

    private static bool IsPlain(CodeFacts facts) =>
        facts.IsExclusive && !facts.IsTotal && !facts.IsOpen && facts.Members.Count == 0 && facts.Within.Count == 0;
}
