using ChinaTrade.Data.Tests.Intervals;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A period has a certain number of months; of those in which trade grew there are no more.</summary>
internal sealed class MonthsWithinPeriodOracle : IdentityOracle
{
    public override string Name => "months-within-period";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from count in rows
        where Points.IsLevel(count) && count.Indicator.EndsWith("-growth-months", StringComparison.Ordinal)
        let months = Fraction.From(Points.MonthsOf(count.Period).Length)
        select new Application(ExactRange.From(count).IsAtMost(new(months, months, months)), count);
}
