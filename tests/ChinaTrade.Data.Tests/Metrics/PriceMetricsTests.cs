using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.PartAndWholeSample;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class PriceMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void UnitValue_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level],
        drawn =>
        {
            Figure[] figures = SampleFigures.Empty
                .Add(Indicators.TradeValue.Level, drawn[0])
                .Add(Indicators.TradeVolume.Level, drawn[1])
                .Figures();
            return figures[0].As<Quantity<Yuan>>().UnitValue(figures[1].As<Quantity<Tonne>>());
        },
        at => new(at[0], at[1]));

    [Fact]
    public void ImpliedValue_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Price, MetricGen.Level],
        drawn =>
        {
            Figure[] figures = SampleFigures.Empty
                .Add(Indicators.UnitPrice.Level, drawn[0])
                .Add(Indicators.TradeVolume.Level, drawn[1])
                .Figures();
            return figures[0].As<Rate<Yuan, Tonne>>().ImpliedValue(figures[1].As<Quantity<Tonne>>());
        },
        at => at[0] * at[1]);

    [Fact]
    public void GrowthOfValue_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Growth, MetricGen.Growth],
        drawn =>
        {
            Figure[] figures = SampleFigures.Empty
                .Add(Indicators.UnitPrice.Growth, drawn[0])
                .Add(Indicators.TradeVolume.Growth, drawn[1])
                .Figures();
            return figures[0].As<Growth<YearOnYear>>().GrowthOfValue(figures[1].As<Growth<YearOnYear>>());
        },
        at => Fraction.From(100m) * ((Factor(at[0]) * Factor(at[1])) - Fraction.From(1m)));

    [Fact]
    public void ImpliedExchangeRate_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level],
        drawn =>
        {
            Figure[] figures = SampleFigures.Empty
                .Add(Indicators.TradeValue.Level, drawn[0])
                .Add(Indicators.TradeValueUsd.Level, drawn[1])
                .Figures();
            return figures[0].As<Quantity<Yuan>>().ImpliedExchangeRate(figures[1].As<Quantity<UsDollar>>());
        },
        at => new(at[0], at[1]));

    [Fact]
    public void PriceMetrics_OfTheFirstHalfOf2021_AreAsWorkedByHand()
    {
        Assert.Equal("603.523800 [602.957875, 604.089775]", WorkedNumber.From(
            H1.Commodities.IronOre.Imports.UnitPrice.ImpliedValue(H1.Commodities.IronOre.Imports.Volume), 6, 1e9m));
        Assert.Equal("753.898500 [752.441225, 755.355825]", WorkedNumber.From(
            H1.Commodities.CrudeOil.Imports.UnitPrice.ImpliedValue(H1.Commodities.CrudeOil.Imports.Volume), 6, 1e9m));
        Assert.Equal("16.8850 [16.2342, 17.5362]", WorkedNumber.From(
            H1.Commodities.CrudeOil.Imports.UnitPriceGrowth.GrowthOfValue(H1.Commodities.CrudeOil.Imports.VolumeGrowth), 4));
        Assert.Equal("71.6498 [71.5149, 71.7848]", WorkedNumber.From(
            H1.Commodities.IronOre.Imports.UnitPriceGrowth.GrowthOfValue(H1.Commodities.IronOre.Imports.VolumeGrowth), 4));
        Assert.Equal("6.476703 [6.451786, 6.501799]", WorkedNumber.From(
            H1.Overall.Total.Value.ImpliedExchangeRate(H1.Overall.Total.ValueInUsDollars), 6));
    }

    [Fact]
    public void ImpliedValue_OtherGoods_Throws() => Assert.Equal(
        "'average price: Iron ore, imports, 2021-H1' and 'trade volume: Crude oil, imports, 2021-H1' are not about the same trade. Ask for both by one key.",
        Assert.Throws<ArgumentException>(() => H1.Commodities.IronOre.Imports.UnitPrice.ImpliedValue(H1.Commodities.CrudeOil.Imports.Volume)).Message);

    [Fact]
    public void GrowthOfValue_OtherGoods_Throws() => Assert.Throws<ArgumentException>(
        () => H1.Commodities.IronOre.Imports.UnitPriceGrowth.GrowthOfValue(H1.Commodities.CrudeOil.Imports.VolumeGrowth));

    [Fact]
    public void GrowthOfValue_Swapped_SaysToExchange() => Assert.Equal(
        "'trade volume, growth: Iron ore, imports, 2021-H1' and 'average price, growth: Iron ore, imports, 2021-H1' are not a price and a volume. Exchange the two.",
        Assert.Throws<ArgumentException>(
            () => H1.Commodities.IronOre.Imports.VolumeGrowth.GrowthOfValue(H1.Commodities.IronOre.Imports.UnitPriceGrowth)).Message);

    [Fact]
    public void GrowthOfValue_GrowthOfValueTwice_NamesWhatToAskFor() => Assert.Equal(
        "'trade value, growth: exports, 2021-H1' and 'trade value, growth: exports, 2021-H1' are not a price and a volume. Ask for average price or trade price index "
            + "and trade volume or vaccine doses or containers sent by China-Europe freight trains or China-Europe freight trains or quantity of goods.",
        Assert.Throws<ArgumentException>(() => H1.Overall.Exports.Growth.GrowthOfValue(H1.Overall.Exports.Growth)).Message);

    [Fact]
    public void UnitValue_CountOfEnterprises_Throws() => Assert.Contains(
        "are not a trade value and a volume",
        Assert.Throws<ArgumentException>(() => H1.Overall.Total.Value.UnitValue(H1.Overall.Total.EnterpriseCount)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ImpliedExchangeRate_BalanceOfDollars_Throws()
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Interval.Exact(65m))
            .Add(Indicators.TradeBalanceUsd.Level, Interval.Exact(10m))
            .Figures();

        Assert.Throws<ArgumentException>(() => figures[0].As<Quantity<Yuan>>().ImpliedExchangeRate(figures[1].As<Quantity<UsDollar>>()));
    }

    [Fact]
    public void UnitValue_OtherGoods_Throws() => Assert.Throws<ArgumentException>(
        () => H1.Partners.BeltAndRoad.Commodities.CrudeOil.Imports.Value.UnitValue(H1.Commodities.CrudeOil.Imports.Volume));

    [Fact]
    public void UnitValue_NoVolume_Throws()
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Interval.Exact(1m))
            .Add(Indicators.TradeVolume.Level, Interval.Exact(0m))
            .Figures();

        Assert.Throws<DivideByZeroException>(() => figures[0].As<Quantity<Yuan>>().UnitValue(figures[1].As<Quantity<Tonne>>()));
    }

    [Fact]
    public void ImpliedExchangeRate_OtherSeries_Throws() =>
        Assert.Throws<ArgumentException>(() => H1.Overall.Exports.Value.ImpliedExchangeRate(H1.Overall.Total.ValueInUsDollars));
}
