using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.PartAndWholeSample;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class ShareMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Yuan>> All => H1.Overall.Total.Value;

    private static Figure<Quantity<Yuan>> Asean => H1.Partners.Asean.Total.Value;

    private static Fraction Hundred => Fraction.From(100m);

    [Fact]
    public void ShareOf_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs[..2], drawn => Derive([.. drawn, Interval.Exact(1m), Interval.Exact(1m)], (v, t) => v.ShareOf(t)), at => new(at[0] * Hundred, at[1]));

    [Fact]
    public void ShareYearEarlier_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs, drawn => Derive(drawn, (v, t) => v.ShareYearEarlier(t)),
        at => new(at[0] * Factor(at[3]) * Hundred, at[1] * Factor(at[2])));

    [Fact]
    public void ShareChangeIn_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs, drawn => Derive(drawn, (v, t) => v.ShareChangeIn(t)),
        at => new((at[0] * Factor(at[2]) * Hundred) - (at[0] * Factor(at[3]) * Hundred), at[1] * Factor(at[2])));

    [Fact]
    public void Without_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs[..2], drawn => Derive([.. drawn, Interval.Exact(1m), Interval.Exact(1m)], (v, t) => t.Excluding(v)), at => at[1] - at[0]);

    [Fact]
    public void GrowthExcluding_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Inputs, drawn => Derive(drawn, (v, t) => t.GrowthExcluding(v)), GrowthOfRest);

    [Fact]
    public void GrowthExcluding_BalancesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        Balances, drawn => Derive(drawn, (v, t) => t.GrowthExcluding(v), Indicators.TradeBalance), GrowthOfRest);

    [Fact]
    public void ShareMetrics_OfAsean_AreAsWorkedByHand()
    {
        Assert.Equal("14.7205 [14.6888, 14.7523]", WorkedNumber.From(Asean.ShareOf(All), 4));
        Assert.Equal("14.6399 [14.5969, 14.6830]", WorkedNumber.From(Asean.ShareYearEarlier(All), 4));
        Assert.Equal("0.0806 [0.0690, 0.0923]", WorkedNumber.From(Asean.ShareChangeIn(All), 4));
        Assert.Equal("15.410 [15.400, 15.420]", WorkedNumber.From(All.Excluding(Asean), 3, 1e12m));
        Assert.Equal("26.9799 [26.9126, 27.0473]", WorkedNumber.From(All.GrowthExcluding(Asean), 4));
    }

    [Fact]
    public void ShareChangeIn_OfPrivateEnterprises_HoldsThePrintedChange()
    {
        Derived<PercentagePoints<Share>> change = H1.EnterpriseTypes.Private.Total.Value.ShareChangeIn(All);

        Assert.Equal("2.8313 [2.7946, 2.8681]", WorkedNumber.From(change, 4));
        Assert.Equal(AuditVerdict.Passed, H1.EnterpriseTypes.Private.Total.ShareChange.ConsistencyWith(change).Verdict);
    }

    [Fact]
    public void ShareOf_OtherPeriod_Throws() => Assert.Equal(
        "'trade value: ASEAN, 2021-H1' and 'trade value: all trade, 2021-06' are about different periods. Ask for both in one period.",
        Assert.Throws<ArgumentException>(() => Asean.ShareOf(H1.June2021.Overall.Total.Value)).Message);

    [Fact]
    public void ShareOf_ChangeInLevel_Throws() => Assert.Equal(
        "'enterprises with actual imports or exports, change: Private enterprises, 2021-H1' and 'enterprises with actual imports or exports: all trade, 2021-H1' measure different things. Ask for both by one measure.",
        Assert.Throws<ArgumentException>(() => H1.EnterpriseTypes.Private.Total.EnterpriseCountChange.ShareOf(H1.Overall.Total.EnterpriseCount)).Message);

    [Fact]
    public void ShareOf_SumOfAnotherMeasure_Throws()
    {
        TradeDataset dataset = SampleFigures.Empty
            .Add(Indicators.TradeBalance.Level, Flows.Total, "1.0 yuan", Partners.Asean)
            .Add(Indicators.TradeValue.Level, Flows.Total, "2.0 yuan", Partners.Asean)
            .Add(Indicators.TradeValue.Level, Flows.Total, "4.0 yuan")
            .Build();
        TradeQuery asean = dataset.Query().For(Partners.Asean);
        Figure<Quantity<Yuan>> whole = dataset.Query().By().Measure(Indicators.TradeValue).Single();

        Assert.Equal(50m, asean.Measure(Indicators.TradeValue).ShareOf(whole).Number);
        Assert.Throws<ArgumentException>(() => asean.Measure(Indicators.TradeBalance).ShareOf(whole));
    }

    [Fact]
    public void ShareYearEarlier_PartWithoutGrowth_Throws()
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Total, "1 yuan", Partners.Asean)
            .Add(Indicators.TradeValue.Level, Flows.Total, "2 yuan")
            .Add(Indicators.TradeValue.Growth, Flows.Total, "3%")
            .Figures();

        Assert.Throws<FigureNotFoundException>(() => figures[0].As<Quantity<Yuan>>().ShareYearEarlier(figures[1].As<Quantity<Yuan>>()));
    }

    private static ExactFormula GrowthOfRest(Fraction[] at)
    {
        Fraction earlier = (at[1] * Factor(at[2])) - (at[0] * Factor(at[3]));
        return new(Hundred * (((at[1] - at[0]) * Factor(at[2]) * Factor(at[3])) - earlier), earlier);
    }
}
