using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.PartAndWholeSample;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class ContributionMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Yuan>> All => H1.Overall.Total.Value;

    [Fact]
    public void ContributionTo_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs, drawn => Derive(drawn, (v, t) => v.ContributionTo(t)),
        at => new(at[0] * at[2] * Factor(at[3]), at[1] * Factor(at[2])));

    [Fact]
    public void ShareOfGrowthOf_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs, drawn => Derive(drawn, (v, t) => v.ShareOfGrowthOf(t)),
        at => new(at[0] * at[2] * Factor(at[3]) * Fraction.From(100m), at[1] * Factor(at[2]) * at[3]));

    [Fact]
    public void ContributionMetrics_OfAsean_AreAsWorkedByHand()
    {
        Assert.Equal("4.0699 [4.0538, 4.0860]", WorkedNumber.From(H1.Partners.Asean.Total.Value.ContributionTo(All), 4));
        Assert.Equal("15.0181 [14.9429, 15.0935]", WorkedNumber.From(H1.Partners.Asean.Total.Value.ShareOfGrowthOf(All), 4));
    }

    [Fact]
    public void ContributionTo_ExportsAndImports_AddUpToTheGrowth()
    {
        Interval sum =
            H1.Overall.Exports.Value.ContributionTo(All).Quantity.Interval + H1.Overall.Imports.Value.ContributionTo(All).Quantity.Interval;

        Assert.True(sum.Overlaps(H1.Overall.Total.Growth.Quantity.Interval));
        Assert.InRange(sum.Number, 27.05m, 27.15m);
    }

    [Fact]
    public void ContributionTo_PartThatStoodStill_IsZero()
    {
        Derived<PercentagePoints<Growth<YearOnYear>>> contribution = Derive(
            [Interval.Exact(5m), Interval.Exact(10m), Interval.Exact(0m), Interval.Exact(20m)], (v, t) => v.ContributionTo(t));

        Assert.Equal(Interval.Exact(0m), contribution.Quantity.Interval);
    }

    [Fact]
    public void ShareOfGrowthOf_WholeThatStoodStill_Throws() => Assert.Throws<DivideByZeroException>(() => Derive(
        [Interval.Exact(5m), Interval.Exact(10m), Interval.Exact(1m), Interval.Exact(0m)], (v, t) => v.ShareOfGrowthOf(t)));

    [Fact]
    public void ContributionTo_WholeWithoutGrowth_Throws() => Assert.Equal(
        "The publication 'scio-2021-07-13' prints no year-on-year growth of 'enterprises with actual imports or exports: Private enterprises, 2021-H1'.",
        Assert.Throws<FigureNotFoundException>(() => H1.EnterpriseTypes.Private.Total.EnterpriseCount.ContributionTo(H1.Overall.Total.EnterpriseCount)).Message);

    [Fact]
    public void ContributionTo_OtherPeriod_Throws() =>
        Assert.Throws<ArgumentException>(() => H1.Partners.Asean.Total.Value.ContributionTo(H1.June2021.Overall.Total.Value));
}
