using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>No part is more than its whole, neither now nor a year before, and no month more than the months that it is one of.</summary>
internal sealed class PartsWithinWholeOracle : IdentityOracle
{
    public override string Name => "parts-within-whole";

    public override bool IsForSamplesOnly => true;

    public override IEnumerable<Application> FindAll(TradeDataset dataset)
    {
        Dictionary<string, Period> periods = dataset.Publications.ToDictionary(
            each => each.Code, each => each.Period, StringComparer.Ordinal);
        FigureRow[] rows = [.. dataset.Rows];
        FigureRow[] latest = [.. LatestOf(rows).Select(row => WithBoundsOfAll([.. rows.Where(other => AreReleases(row, other))], row))];
        return base.FindAll(dataset)
            .Concat(FindIn(latest).Where(application => application.Figures.Select(row => periods[row.Publication]).Distinct()
                .Count() > 1));
    }

    // What one release allows, a revision explains.
    private static FigureRow WithBoundsOfAll(FigureRow[] releases, FigureRow latest) => latest with
    {
        Lower = releases.Any(row => row.Lower is null) ? null : releases.Min(row => row.Lower),
        Upper = releases.Any(row => row.Upper is null) ? null : releases.Max(row => row.Upper),
    };

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Now(rows), .. YearBefore(rows)];

    private static IEnumerable<Application> Now(FigureRow[] rows)
    {
        PresentLevel[] levels = PresentLevel.FindAll(rows);
        return from part in levels
               from whole in levels
               where whole.Point.Unit == part.Point.Unit && IsPart(part.Point, whole.Point)
               select new Application(part.Value.IsAtMost(whole.Value), [.. part.Figures, .. whole.Figures]);
    }

    private static IEnumerable<Application> YearBefore(FigureRow[] rows)
    {
        EarlierLevel[] earlier = [.. rows.DistinctBy(PointOf).Select(row => EarlierLevel.Find(row, rows)).OfType<EarlierLevel>()];
        return from part in earlier
               from whole in earlier
               where whole.Figures[0].Unit == part.Figures[0].Unit && IsPart(part.Figures[0], whole.Figures[0])
               select new Application(part.Value.IsAtMost(whole.Value), [.. whole.Figures, .. part.Figures]);
    }

    private static bool IsPart(FigureRow part, FigureRow whole) =>
        AdditivityRules.IsAmount(part) && (part.Period == whole.Period || AdditivityRules.AddsUpByFlow(part))
            && KnownCodes.IsPart(part, whole);
}
