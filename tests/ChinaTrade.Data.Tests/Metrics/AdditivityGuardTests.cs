using ChinaTrade.Data.Testing;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Counts that do not add up over time or by every dimension, prices, indices and balances are refused by name where they would be
/// added, subtracted or set against each other.</summary>
public sealed class AdditivityGuardTests
{
    // The whole is of the first half of 2021 and of its first quarter.
    private static readonly TradeDatasetBuilder Counts = SampleFigures.Empty
        .Add(Indicators.EnterpriseCount.Level, Flows.Total, "479 thousand enterprises")
        .Add(Indicators.EnterpriseCount.Level, Flows.Total, "300 thousand enterprises", EnterpriseTypes.Private)
        .Add(Indicators.EnterpriseCount.Level, Flows.Total, "100 thousand enterprises", EnterpriseTypes.ForeignInvested)
        .Add(Indicators.EnterpriseCount.Level, Flows.Exports, "200 thousand enterprises")
        .Add(Indicators.EnterpriseCount.Level, Flows.Imports, "150 thousand enterprises")
        .In(Period.Quarter(2021, 1))
        .Add(Indicators.EnterpriseCount.Level, Flows.Total, "401 thousand enterprises");

    private static readonly TradeDatasetBuilder Indices = SampleFigures.Empty
        .Add(Indicators.PriceIndex.Level, Interval.Exact(108.5m))
        .Add(Indicators.PriceIndex.Level, Flows.Exports, Interval.Exact(103m))
        .Add(Indicators.PriceIndex.Level, Flows.Imports, Interval.Exact(111m))
        .In(Period.Quarter(2021, 1))
        .Add(Indicators.PriceIndex.Level, Interval.Exact(104.5m));

    private static readonly TradeDatasetBuilder Balances = SampleFigures.Empty
        .Add(Indicators.TradeBalance.Level, Interval.Exact(100m))
        .Add(Indicators.TradeBalance.Level, Interval.Exact(40m), Partners.Asean)
        .Add(Indicators.TradeBalance.Level, Interval.Exact(-20m), Partners.Japan)
        .Add(Indicators.TradeBalance.Growth, Interval.Exact(10m))
        .Add(Indicators.TradeBalance.Growth, Interval.Exact(20m), Partners.Asean);

    [Fact]
    public void IndexOn_Balances_IsRefused()
    {
        TradeDataset balances = SampleFigures.Empty.Add(Indicators.TradeBalance.Level, Flows.Total, "100 billion yuan")
            .In(Period.FirstHalf(2020)).Add(Indicators.TradeBalance.Level, Flows.Total, "-50 billion yuan").BuildUnaudited();
        Figure<Quantity<Yuan>>[] figures = [.. balances.Query().Measure(Indicators.TradeBalance)];

        ArgumentException refused = Assert.Throws<ArgumentException>(() => figures[0].IndexOn(figures[1]));
        Assert.Contains("may be below zero", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Minus_Counts_NamesBothAndWhatToAsk() => Assert.Equal(
        "'enterprises with actual imports or exports: all trade, 2021-H1' and 'enterprises with actual imports or exports: all trade, 2021-Q1' cannot be added or "
            + "subtracted: enterprises with actual imports or exports does not add up over time, since what is counted in one period is counted in another too. "
            + "Ask for one period: In(period).",
        Assert.Throws<ArgumentException>(() => Count(0).Minus(Count(5))).Message);

    [Fact]
    public void Minus_PriceIndices_NamesBothAndWhatToAsk() => Assert.Equal(
        "'trade price index: all trade, 2021-H1' and 'trade price index: all trade, 2021-Q1' cannot be added or subtracted: trade price index does not add up. "
            + "Compare them instead: a / b, or GapTo of their growth.",
        Assert.Throws<ArgumentException>(() => Index(0).Minus(Index(3))).Message);

    [Fact]
    public void BalanceMetrics_OfWhatDoesNotAddUp_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Index(1).Balance(Index(2)));
        Assert.Throws<ArgumentException>(() => Index(1).CoverageRatio(Index(2)));
        Assert.Throws<ArgumentException>(() => Index(1).NormalisedBalance(Index(2)));
        Assert.Contains("by flow", Assert.Throws<ArgumentException>(() => Count(3).Balance(Count(4))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PartAndWhole_OfWhatDoesNotAddUp_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Index(1).ShareOf(Index(0)));
        Assert.Throws<ArgumentException>(() => Index(0).Excluding(Index(1)));
        Assert.Throws<ArgumentException>(() => Count(3).ShareOf(Count(0)));
    }

    [Fact]
    public void ShareOf_CountsByEnterpriseType_AddUp()
    {
        Assert.InRange(Count(1).ShareOf(Count(0)).Number, 62m, 63m);
        Assert.Equal(179_000m, Count(0).Excluding(Count(1)).Number);
    }

    [Fact]
    public void Sum_CountsByEnterpriseType_AddUpInOnePeriodOnly()
    {
        TradeQuery<Quantity<Enterprise>> all = Counts.BuildUnaudited().Query().Measure(Indicators.EnterpriseCount);

        Assert.Equal(400_000m, all.By(Dimension.EnterpriseType).Sum().Interval.Number);
        Assert.Contains("by flow", Assert.Throws<InvalidOperationException>(() => all.Exports().Sum() + all.For(Flows.Exports, Flows.Imports).Sum()).Message, StringComparison.Ordinal);
        Assert.Contains("over time", Assert.Throws<InvalidOperationException>(() => all.By().Total().Sum()).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => all.By().Total().Average());
        Assert.Throws<InvalidOperationException>(() => all.By().Total().SumBy(Dimension.Flow));
    }

    [Fact]
    public void Aggregates_OfIndices_AreRefused()
    {
        TradeQuery<Quantity<IndexPoint>> indices = Indices.BuildUnaudited().Query().In(Period.FirstHalf(2021))
            .For(Flows.Exports, Flows.Imports).Measure(Indicators.PriceIndex);

        Assert.All<Action>(
            [() => indices.Sum(), () => indices.Average(), () => indices.SumBy(Dimension.Partner), () => indices.SharesBy(Dimension.Flow)],
            aggregate => Assert.Contains(
                "cannot be added", Assert.Throws<InvalidOperationException>(aggregate).Message, StringComparison.Ordinal));
        Assert.Equal(2, indices.SumBy(Dimension.Flow).Count);
    }

    [Fact]
    public void CombinedGrowthWith_Counts_AreRefused() => Assert.Throws<ArgumentException>(() => Count(3).CombinedGrowthWith(Count(4)));

    [Fact]
    public void Shares_OfBalances_AreRefused()
    {
        Assert.Equal(
            "'trade balance: ASEAN, 2021-H1' and 'trade balance: all trade, 2021-H1' may be below zero, so they have no shares, contributions or ratios. "
                + "Ask for those of levels, such as exports and imports.",
            Assert.Throws<ArgumentException>(() => Balance(1).ShareOf(Balance(0))).Message);
        Assert.Throws<ArgumentException>(() => Balance(1).ContributionTo(Balance(0)));
        Assert.Throws<ArgumentException>(() => Balance(1).ShareOfGrowthOf(Balance(0)));
        TradeQuery<Quantity<Yuan>> partners = Balances.BuildUnaudited().Query().By(Dimension.Partner).Measure(Indicators.TradeBalance);
        Assert.Throws<ArgumentException>(() => partners.HerfindahlHirschman(Balance(0)));
        Assert.Throws<ArgumentException>(() => partners.ShareOf(Balance(0)));
        Assert.Throws<InvalidOperationException>(() => partners.SharesBy(Dimension.Partner));
        Assert.Equal(20m, partners.Sum().Interval.Number);
    }

    [Fact]
    public void Excluding_Balances_Answers()
    {
        Assert.Equal(Interval.Exact(120m), Balance(0).Excluding(Balance(2)).Quantity.Interval);

        // 60 ÷ (100 ÷ 1.1 − 40 ÷ 1.2) − 1, worked by hand.
        Assert.Equal("4.2105 [4.2105, 4.2105]", WorkedNumber.From(Balance(0).GrowthExcluding(Balance(1)), 4));
    }

    private static Figure<Quantity<Enterprise>> Count(int index) => Counts.Figure<Quantity<Enterprise>>(index);

    private static Figure<Quantity<IndexPoint>> Index(int index) => Indices.Figure<Quantity<IndexPoint>>(index);

    private static Figure<Quantity<Yuan>> Balance(int index) => Balances.Figure<Quantity<Yuan>>(index);
}
