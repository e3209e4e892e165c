namespace ChinaTrade.Data.Auditing;

/// <summary>Months of growth are counted within a period, so that there are at most as many as the period has.</summary>
internal sealed class MonthsWithinPeriod : Identity
{
    public override string Name => "months-within-period";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures) => figures
        .Of(Transformation.Level)
        .Where(count => count.Point.Indicator is "consecutive-growth-months" or "double-digit-growth-months")
        .Select(count => AtMost(
            $"{count} ≤ months of {count.Point.Period}", count.Value, Interval.Exact(count.Point.Period.MonthCount), count));
}
