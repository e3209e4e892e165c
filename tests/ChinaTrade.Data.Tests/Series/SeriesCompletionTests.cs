using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Series;

public sealed class SeriesCompletionTests
{
    [Fact]
    public void OrDerived_OfGrowth_FillsWhatLevelsTell()
    {
        TradeDataset dataset = SampleFigures.Together(
            YearlyTrade.Release(2019).Value("100 billion yuan"),
            YearlyTrade.Release(2020).Value("110 billion yuan").Growth("9.5%"),
            YearlyTrade.Release(2021).Value("132 billion yuan"),
            YearlyTrade.Release(2023).Growth("3.0%"));
        TradeSeries<Growth<YearOnYear>> growth = dataset.Query().Total().By().Measure(Indicators.TradeValue.Growth).SeriesByYear();

        MetricTable<Period, Growth<YearOnYear>> filled = growth.OrDerived();

        Assert.Equal("2020-H1         +9.5 % year on year\n2021-H1         +20 % year on year (revisions not counted)\n2022-H1         …\n2023-H1         +3.0 % year on year", filled.ToString());
        Assert.Equal("V ÷ B − 1", filled[1].Result!.Value.Formula);
        Assert.Equal("2019-H1         …", growth.OrDerived(Period.FirstHalf(2019)).ToString());
        Assert.Equal("trade value, growth", filled.Name);
    }

    [Fact]
    public void OrDerived_OfShares_DividesLevels()
    {
        TradeDataset dataset = SampleFigures.Together(
            YearlyTrade.Release(2020).Value("110.0 billion yuan")
                .Add(Indicators.TradeValue.Share, Flows.Total, "45.0%", EnterpriseTypes.Private),
            YearlyTrade.Release(2021).Value("130.0 billion yuan")
                .Add(Indicators.TradeValue.Level, Flows.Total, "65.0 billion yuan", EnterpriseTypes.Private));
        TradeSeries<Share> share = dataset.Query().Total().For(EnterpriseTypes.Private).By().Measure(Indicators.TradeValue.Share)
            .SeriesByYear();

        Assert.Equal("2020-H1         45.0 %\n2021-H1         50.0 %", share.OrDerived(Period.FirstHalf(2020), Period.FirstHalf(2021))
            .ToString());
    }

    [Fact]
    public void OrDerived_MembersChanged_IsAGap()
    {
        TradeDataset dataset = SampleFigures.Together(
            YearlyTrade.Release(2019).Add(Indicators.TradeValue.Level, Flows.Total, "2.30 trillion yuan", Partners.EuropeanUnion),
            YearlyTrade.Release(2020).Add(Indicators.TradeValue.Level, Flows.Total, "1.99 trillion yuan", Partners.EuropeanUnion),
            YearlyTrade.Release(2021).Add(Indicators.TradeValue.Growth, Flows.Total, "26.7%", Partners.EuropeanUnion));
        TradeSeries<Growth<YearOnYear>> growth = dataset.Query().Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth)
            .SeriesByYear();

        Assert.Equal("2020-H1         …\n2021-H1         +26.7 % year on year",
            growth.OrDerived(Period.FirstHalf(2020), Period.FirstHalf(2021)).ToString());
    }
}
