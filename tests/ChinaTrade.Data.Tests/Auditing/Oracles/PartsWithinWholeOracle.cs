using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>No part is more than its whole, neither now nor a year before.</summary>
internal sealed class PartsWithinWholeOracle : IdentityOracle
{
    public override string Name => "parts-within-whole";

    public override bool IsForSamplesOnly => true;

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Now(rows), .. YearBefore(rows)];

    private static IEnumerable<Application> Now(FigureRow[] rows) =>
        from part in rows
        where IsLevel(part) && AdditivityRules.IsAmount(part)
        from whole in rows
        where IsLevel(whole) && whole.Unit == part.Unit && KnownCodes.IsPart(part, whole)
        select new Application(ExactRange.From(part).IsAtMost(ExactRange.From(whole)), part, whole);

    private static IEnumerable<Application> YearBefore(FigureRow[] rows)
    {
        EarlierLevel[] earlier = [.. rows.DistinctBy(PointOf).Select(row => EarlierLevel.Find(row, rows)).OfType<EarlierLevel>()];
        return from part in earlier
               where AdditivityRules.IsAmount(part.Figures[0])
               from whole in earlier
               where whole.Figures[0].Unit == part.Figures[0].Unit && KnownCodes.IsPart(part.Figures[0], whole.Figures[0])
               select new Application(part.Value.IsAtMost(whole.Value), [.. whole.Figures, .. part.Figures]);
    }
}
