using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class LevelMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void LevelIn_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Share, MetricGen.Level],
        drawn =>
        {
            Figure[] figures = ShareAndWhole(drawn);
            return figures[0].As<Share>().LevelIn(figures[1].As<Quantity<Yuan>>());
        },
        at => at[0] * at[1] / Fraction.From(100m));

    [Fact]
    public void ImpliedValue_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Share, MetricGen.Level],
        drawn => ShareAndWhole(drawn)[0].As<Share>().ImpliedValue(),
        at => at[0] * at[1] / Fraction.From(100m));

    [Fact]
    public void ImpliedValue_OfElectromechanicalExportsToTheUnion_IsAsWorkedByHand() => Assert.Equal(
        "967.7800 [964.0375, 971.5275]",
        WorkedNumber.From(H1.Partners.EuropeanUnion.Commodities.ElectromechanicalProducts.Exports.Share.ImpliedValue(), 4, 1e9m));

    [Fact]
    public void ImpliedValue_WholeNotPrinted_ThrowsAndSaysSo() => Assert.Equal(
        "The publication 'scio-2021-07-13' prints no value of the whole ('partner=world') of 'trade value, share: European Union, Consumer goods, imports, 2021-H1'.",
        Assert.Throws<FigureNotFoundException>(() => H1.Partners.EuropeanUnion.Commodities.ConsumerGoods.Imports.Share.ImpliedValue()).Message);

    [Fact]
    public void LevelIn_ShareOfAWholeOutsideChinasTrade_IsRefused()
    {
        var builder = SampleFigures.Empty.Add(Indicators.TradeValue.Share, SeriesKey.Create(), "15%", "world-production")
            .Add(Indicators.TradeValue.Level, Flows.Total, "18.07 trillion yuan");

        Assert.Throws<ArgumentException>(() => builder.Figure<Share>().LevelIn(builder.Figure<Quantity<Yuan>>(1)));
    }

    [Fact]
    public void ImpliedValue_WholeOutsideChinasTrade_ThrowsAndSaysSo()
    {
        Figure<Share> share = SampleFigures.Empty
            .Add(Indicators.TradeValue.Share, SeriesKey.Create(), "15%", "world-production").Figure<Share>();

        Assert.Equal(
            "The publication 'synthetic' prints no whole inside China's trade ('world-production') of 'trade value, share: all trade, 2021-H1'.",
            Assert.Throws<FigureNotFoundException>(() => share.ImpliedValue()).Message);
    }

    [Fact]
    public void ImpliedValue_ShareOfEnterprises_Throws() => Assert.Equal(
        "'enterprises with actual imports or exports, share: Private enterprises, 2021-H1' is not a share of trade value. (Parameter 'share')",
        Assert.Throws<ArgumentException>(() => H1.EnterpriseTypes.Private.Total.EnterpriseCountShare.ImpliedValue()).Message);

    [Fact]
    public void ImpliedValue_ShareOfGrowth_Throws() =>
        Assert.Throws<ArgumentException>(() => H1.Overall.Imports.PriceIndexShareOfGrowth.ImpliedValue());

    [Fact]
    public void LevelIn_AnotherWhole_Throws() => Assert.Equal(
        "'trade value, share: European Union, Electromechanical products, exports, 2021-H1' is not a share of 'trade value: all trade, 2021-H1'. (Parameter 'whole')",
        Assert.Throws<ArgumentException>(
            () => H1.Partners.EuropeanUnion.Commodities.ElectromechanicalProducts.Exports.Share.LevelIn(H1.Overall.Total.Value)).Message);

    [Fact]
    public void LevelIn_EnterprisesOfTheSameWhole_IsTheirNumber() => Assert.Equal(
        "396.6120 [395.9588, 397.2658]",
        WorkedNumber.From(H1.EnterpriseTypes.Private.Total.EnterpriseCountShare.LevelIn(H1.Overall.Total.EnterpriseCount), 4, 1e3m));

    private static Figure[] ShareAndWhole(Interval[] drawn) => SampleFigures.Empty
        .Add(Indicators.TradeValue.Share, drawn[0], Partners.Asean)
        .Add(Indicators.TradeValue.Level, drawn[1])
        .Figures();
}
