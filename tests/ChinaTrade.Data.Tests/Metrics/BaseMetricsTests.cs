using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class BaseMetricsTests
{
    private static readonly Gen<Interval>[] LevelAndGrowth = [MetricGen.Level, MetricGen.Growth];

    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Fraction Hundred => Fraction.From(100m);

    [Fact]
    public void YearEarlier_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        LevelAndGrowth, drawn => LevelOf<YearOnYear>(drawn).LevelYearEarlier(), at => new(at[0] * Hundred, Hundred + at[1]));

    [Fact]
    public void In2019_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        LevelAndGrowth, drawn => LevelOf<Since2019>(drawn).LevelIn2019(), at => new(at[0] * Hundred, Hundred + at[1]));

    [Fact]
    public void ChangeOnYear_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        LevelAndGrowth, drawn => LevelOf<YearOnYear>(drawn).ChangeOnYear(), at => new(at[0] * at[1], Hundred + at[1]));

    [Fact]
    public void BaseMetrics_OfTheFirstHalfOf2021_AreAsWorkedByHand()
    {
        Assert.Equal("2.081377 [2.076652, 2.086106]", WorkedNumber.From(H1.Partners.Asean.Total.Value.LevelYearEarlier(), 6, 1e12m));
        Assert.Equal("0.578623 [0.576722, 0.580526]", WorkedNumber.From(H1.Partners.Asean.Total.Value.ChangeOnYear(), 6, 1e12m));
        Assert.Equal("14.714984 [14.704925, 14.725051]", WorkedNumber.From(H1.Overall.Total.Value.LevelIn2019(), 6, 1e12m));
    }

    [Fact]
    public void YearEarlier_GrowthOverThirty_LeavesAnUpperBoundOnly()
    {
        Derived<Quantity<Yuan>> earlier = LevelOf<YearOnYear>([Interval.Exact(260m), Interval.Between(30m, 30m, null)]).LevelYearEarlier();

        Assert.Equal(Interval.Between(0m, 200m, 200m), earlier.Quantity.Interval);
    }

    [Fact]
    public void ChangeOnYear_GrowthOverThirty_IsAtMostTheLevel()
    {
        Derived<Quantity<Yuan>> change = LevelOf<YearOnYear>([Interval.Exact(260m), Interval.Between(30m, 30m, null)]).ChangeOnYear();

        Assert.Equal(Interval.Between(60m, 60m, 260m), change.Quantity.Interval);
    }

    [Fact]
    public void YearEarlier_GrowthDownToMinusHundred_LeavesALowerBoundOnly()
    {
        Derived<Quantity<Yuan>> earlier = LevelOf<YearOnYear>([Interval.Exact(10m), Interval.Between(-100m, -90m, -80m)])
            .LevelYearEarlier();

        Assert.Equal(Interval.Between(50m, 100m, null), earlier.Quantity.Interval);
    }

    [Fact]
    public void YearEarlier_GrowthNotPrinted_ThrowsAndNamesTheFigure() => Assert.Equal(
        "The publication 'synthetic' prints no year-on-year growth of 'trade value: European Union, exports, 2021-H1'.",
        Assert.Throws<FigureNotFoundException>(() => SampleWithoutGrowth().LevelYearEarlier()).Message);

    [Fact]
    public void In2019_GrowthNotPrinted_Throws() =>
        Assert.Throws<FigureNotFoundException>(() => H1.Partners.Asean.Total.Value.LevelIn2019());

    [Fact]
    public void YearEarlier_OfAChange_Throws() => Assert.Equal(
        "'enterprises with actual imports or exports, change: Private enterprises, 2021-H1' is not a level. (Parameter 'figure')",
        Assert.Throws<ArgumentException>(() => H1.EnterpriseTypes.Private.Total.EnterpriseCountChange.LevelYearEarlier()).Message);

    [Fact]
    public void YearEarlier_GrowthOfMinusHundred_Throws() => Assert.Throws<DivideByZeroException>(
        () => LevelOf<YearOnYear>([Interval.Exact(0m), Interval.Exact(-100m)]).LevelYearEarlier());

    private static Figure<Quantity<Yuan>> SampleWithoutGrowth() =>
        SampleFigures.Empty.Add(Indicators.TradeValue.Level, Flows.Exports, "1 yuan", Partners.EuropeanUnion).Figure<Quantity<Yuan>>();

    private static Figure<Quantity<Yuan>> LevelOf<TBasis>(Interval[] drawn)
        where TBasis : IBasis => SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, drawn[0])
            .Add(Indicators.TradeValue.GrowthOn<TBasis>(), drawn[1])
            .Figure<Quantity<Yuan>>();
}
