using ChinaTrade.Data.TestSupport;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Of all sets of parts that have nothing in common, the one with the largest sum is at most the whole.</summary>
internal sealed class DisjointPartsOracle : IdentityOracle
{
    public override string Name => "disjoint-parts-within-whole";

    public override bool IsForSamplesOnly => true;

    protected override IEnumerable<Application> FindIn(FigureRow[] rows)
    {
        PresentLevel[] levels = PresentLevel.FindAll(rows);
        return (from dimension in DimensionEntries.BesidesFlow
                from whole in levels
                let parts = levels.Where(part => IsPart(part.Point, whole.Point, dimension)).ToArray()
                from application in new[] { Now(dimension, whole, parts, rows), YearBefore(dimension, whole, parts, rows) }
                select application).OfType<Application>();
    }

    private static Application? Now(Dimension dimension, PresentLevel whole, PresentLevel[] parts, FigureRow[] rows)
    {
        // That they sum to the whole is another identity.
        PresentLevel[] largest = IsComplete(dimension, whole, rows) ? [] : Largest(dimension, parts);
        return largest.Length < 2
            ? null
            : new(Sum([.. largest.Select(part => part.Value)])
                .IsAtMost(whole.Value), [.. whole.Figures, .. largest.SelectMany(part => part.Figures)]);
    }

    private static Application? YearBefore(Dimension dimension, PresentLevel whole, PresentLevel[] parts, FigureRow[] rows)
    {
        if (EarlierLevel.Find(whole.Point, rows) is not { } before) return null;
        PresentLevel[] known = [.. parts.Where(part => EarlierLevel.Find(part.Point, rows) is not null)];
        PresentLevel[] largest = IsComplete(dimension, whole, rows)
            ? [.. known.Where(part => KnownCodes.PartsOf(dimension, whole.Point[dimension]).Contains(part.Point[dimension]))]
            : Largest(dimension, known);
        EarlierLevel[] earlier = [.. largest.Select(part => EarlierLevel.Find(part.Point, rows)!)];
        return earlier.Length < 2
            ? null
            : new(Sum([.. earlier.Select(each => each.Value)])
                .IsAtMost(before.Value), [.. before.Figures, .. earlier.SelectMany(each => each.Figures)]);
    }

    private static bool IsComplete(Dimension dimension, PresentLevel whole, FigureRow[] rows) =>
        whole.Figures.Length == 1 && CompletePartsOracle.PartsOf(whole.Figures[0], dimension, rows).Length > 0;

    // The levels of today decide which set is the largest, in the year before as well.
    private static PresentLevel[] Largest(Dimension dimension, PresentLevel[] parts) => SubsetsOf(parts)
        .Where(set => KnownCodes.HaveNothingInCommon(dimension, [.. set.Select(part => part.Point)]))
        .MaxBy(set => set.Select(part => part.Value.Number).Aggregate((a, b) => a + b)) ?? [];

    private static bool IsPart(FigureRow part, FigureRow whole, Dimension dimension) =>
        part.Unit == whole.Unit && AdditivityRules.AddsUpBy(dimension, part) && KnownCodes.IsPart(part, whole)
        && AreSame(SampleRows.With(part, (RowColumn.For(dimension), "x")), SampleRows.With(whole, (RowColumn.For(dimension), "x")));

    private static ExactRange Sum(ExactRange[] parts) => ExactRange.From(each => each.Aggregate((a, b) => a + b), parts);

    private static IEnumerable<PresentLevel[]> SubsetsOf(PresentLevel[] parts) =>
        Enumerable.Range(1, (1 << parts.Length) - 1).Select(set => parts.Where((_, i) => (set >> i & 1) == 1).ToArray());
}
