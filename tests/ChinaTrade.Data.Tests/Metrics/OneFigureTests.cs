using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>One figure is one unknown, however often it is passed.</summary>
public sealed class OneFigureTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Yuan>> Asean => H1.Partners.Asean.Total.Value;

    [Fact]
    public void ContributionTo_Itself_IsItsGrowth() =>
        Assert.Equal("27.80 [27.75, 27.85]", WorkedNumber.From(Asean.ContributionTo(Asean), 2));

    [Fact]
    public void ShareMetrics_OfItself_AreExact()
    {
        Assert.Equal(Interval.Exact(100m), Asean.ShareOf(Asean).Quantity.Interval);
        Assert.Equal(Interval.Exact(100m), Asean.ShareYearEarlier(Asean).Quantity.Interval);
        Assert.Equal(Interval.Exact(0m), Asean.ShareChangeIn(Asean).Quantity.Interval);
        Assert.Equal(Interval.Exact(100m), Asean.ShareOfGrowthOf(Asean).Quantity.Interval);
        Assert.Equal(Interval.Exact(0m), Asean.Excluding(Asean).Quantity.Interval);
        Assert.Throws<DivideByZeroException>(() => Asean.GrowthExcluding(Asean));
    }

    [Fact]
    public void QueryMetrics_OfItself_AreExact()
    {
        TradeQuery<Quantity<Yuan>> itself = TradeData.Query().In(Period.FirstHalf(2021)).Total().For(Partners.Asean).By()
            .Measure(Indicators.TradeValue);

        Assert.Equal(Interval.Exact(100m), itself.ShareOf(itself.Single()).Interval);
        Assert.Equal(Interval.Exact(10_000m), itself.HerfindahlHirschman(itself.Single()).Quantity.Interval);
        Assert.Equal(Interval.Exact(100m), Assert.Single(itself.SharesBy(Dimension.Partner)).Share.Interval);
    }

    [Fact]
    public void GapTo_Itself_IsExactlyZero() =>
        Assert.Equal(Interval.Exact(0m), H1.Overall.Total.Growth.GapTo(H1.Overall.Total.Growth).Quantity.Interval);

    [Fact]
    public void IndexOn_Itself_IsExactlyHundred() => Assert.Equal(Interval.Exact(100m), Asean.IndexOn(Asean).Quantity.Interval);

    [Fact]
    public void CombinedGrowthWith_Itself_IsRefusedAsOverlap() => Assert.Throws<OverlapException>(() => Asean.CombinedGrowthWith(Asean));
}
