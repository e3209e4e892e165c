using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>No part is more than its whole, neither now nor a year before, and no month more than the months that it is one of. A whole is
/// next to its part: nothing lies between them.</summary>
internal sealed class PartsWithinWholeOracle : IdentityOracle
{
    public override string Name => "parts-within-whole";

    public override bool IsForSamplesOnly => true;

    public override IEnumerable<Application> FindAll(TradeDataset dataset) => base.FindAll(dataset).Concat(FindBetweenPeriods(dataset));

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Now(rows), .. YearBefore(rows)];

    private static IEnumerable<Application> Now(FigureRow[] rows)
    {
        PresentLevel[] levels = PresentLevel.FindAll(rows);
        return from part in levels
               from whole in levels
               where AreNext(part, whole)
               select new Application(part.Value.IsAtMost(whole.Value), [.. part.Figures, .. whole.Figures]);

        bool AreNext(PresentLevel part, PresentLevel whole) =>
            IsPart(part.Point, whole.Point) && !levels.Any(between => IsPart(part.Point, between.Point) && IsPart(between.Point, whole.Point));
    }

    private static IEnumerable<Application> YearBefore(FigureRow[] rows)
    {
        EarlierLevel[] earlier = [.. rows.DistinctBy(PointOf).Select(row => EarlierLevel.Find(row, rows)).OfType<EarlierLevel>()];
        return from part in earlier
               from whole in earlier
               where AreNext(part.Figures[0], whole.Figures[0])
               select new Application(part.Value.IsAtMost(whole.Value), [.. whole.Figures, .. part.Figures]);

        bool AreNext(FigureRow part, FigureRow whole) =>
            IsPart(part, whole) && !earlier.Any(between => IsPart(part, between.Figures[0]) && IsPart(between.Figures[0], whole));
    }

    private static bool IsPart(FigureRow part, FigureRow whole) =>
        whole.Unit == part.Unit && AdditivityRules.IsAmount(part) && (part.Period == whole.Period || AdditivityRules.AddsUpByFlow(part))
            && KnownCodes.IsPart(part, whole);
}
