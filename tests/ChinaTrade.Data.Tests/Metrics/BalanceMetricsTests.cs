using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class BalanceMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void Balance_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level], drawn => OfFlows(drawn, (x, m) => x.Balance(m)), at => at[0] - at[1]);

    [Fact]
    public void CoverageRatio_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level], drawn => OfFlows(drawn, (x, m) => x.CoverageRatio(m)), at => new(at[0], at[1]));

    [Fact]
    public void NormalisedBalance_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level], drawn =>
            OfFlows(drawn, (x, m) => x.NormalisedBalance(m)), at => new(at[0] - at[1], at[0] + at[1]));

    [Fact]
    public void BalanceMetrics_OfAllTrade_AreAsWorkedByHand()
    {
        Figure<Quantity<Yuan>> exports = H1.Overall.Exports.Value;
        Figure<Quantity<Yuan>> imports = H1.Overall.Imports.Value;

        Assert.Equal("1.630 [1.620, 1.640]", WorkedNumber.From(exports.Balance(imports), 3, 1e12m));
        Assert.Equal("1.198297 [1.196960, 1.199635]", WorkedNumber.From(exports.CoverageRatio(imports), 6));
        Assert.Equal("0.090205 [0.089651, 0.090758]", WorkedNumber.From(exports.NormalisedBalance(imports), 6));
    }

    [Fact]
    public void Balance_OfTheUnitedStates_IsAsWorkedByHand() => Assert.Equal(
        "1069.350 [1064.345, 1074.355]",
        WorkedNumber.From(H1.Partners.UnitedStates.Exports.Value.Balance(H1.Partners.UnitedStates.Imports.Value), 3, 1e9m));

    [Fact]
    public void Balance_FlowsSwapped_Throws() => Assert.Equal(
        "'trade value: imports, 2021-H1' and 'trade value: exports, 2021-H1' are not exports and imports. Exchange the two.",
        Assert.Throws<ArgumentException>(() => H1.Overall.Imports.Value.Balance(H1.Overall.Exports.Value)).Message);

    [Fact]
    public void Balance_TotalForImports_Throws() => Assert.Equal(
        "'trade value: exports, 2021-H1' and 'trade value: all trade, 2021-H1' are not exports and imports. Ask for one of each flow.",
        Assert.Throws<ArgumentException>(() => H1.Overall.Exports.Value.Balance(H1.Overall.Total.Value)).Message);

    [Fact]
    public void Balance_OtherSeries_Throws() => Assert.Equal(
        "'trade value: exports, 2021-H1' and 'trade value: United States, imports, 2021-H1' are not the two flows of one series. Ask for both by one key.",
        Assert.Throws<ArgumentException>(() => H1.Overall.Exports.Value.Balance(H1.Partners.UnitedStates.Imports.Value)).Message);

    [Fact]
    public void Balance_OtherPeriod_Throws()
    {
        TradeDatasetBuilder flows = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, "5 yuan")
            .In(Period.Month(2021, 6))
            .Add(Indicators.TradeValue.Level, Flows.Imports, "5 yuan");

        Assert.Throws<ArgumentException>(() => flows.Figure<Quantity<Yuan>>(0).Balance(flows.Figure<Quantity<Yuan>>(1)));
    }

    [Fact]
    public void Balance_LevelAgainstChange_Throws()
    {
        TradeDatasetBuilder flows = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, "5 yuan")
            .Add(Indicators.TradeValue.Change, Flows.Imports, "5 yuan");

        Assert.Throws<ArgumentException>(() => flows.Figure<Quantity<Yuan>>(0).Balance(flows.Figure<Quantity<Yuan>>(1)));
    }

    private static Derived<T> OfFlows<T>(Interval[] drawn, Func<Figure<Quantity<Yuan>>, Figure<Quantity<Yuan>>, Derived<T>> metric)
        where T : struct, IQuantityKind<T>
    {
        Figure[] flows = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, drawn[0])
            .Add(Indicators.TradeValue.Level, Flows.Imports, drawn[1])
            .Figures();
        return metric(flows[0].As<Quantity<Yuan>>(), flows[1].As<Quantity<Yuan>>());
    }
}
