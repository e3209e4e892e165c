using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Series;

public sealed class SeriesMetricsTests
{
    private static readonly TradeDataset Dataset = SampleFigures.Together(
        YearlyTrade.Release(2020).Value("14.24 trillion yuan").Growth("-3.2%"),
        YearlyTrade.Release(2021).Value("18.07 trillion yuan").Growth("27.1%").In(Period.Quarter(2021, 1)).Value("8.47 trillion yuan"));

    [Fact]
    public void Less_FirstQuarter_LeavesTheSecond()
    {
        Derived<Quantity<Yuan>> second = Level(Period.FirstHalf(2021)).Minus(Level(Period.Quarter(2021, 1)));

        Assert.Equal(Interval.Between(9.59e12m, 9.60e12m, 9.61e12m), second.Quantity.Interval);
        Assert.EndsWith("2021-Q2", second.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Less_NotABeginning_Throws() =>
        Assert.Throws<ArgumentException>(() => Level(Period.Quarter(2021, 1)).Minus(Level(Period.FirstHalf(2021))));

    [Fact]
    public void IndexOn_BasePeriod_IsHundred()
    {
        // Without a growth, which would be the answer.
        TradeDataset levels = SampleFigures.Together(YearlyTrade.Release(2020).Value("14.24 trillion yuan"), YearlyTrade.Release(2021)
            .Value("18.07 trillion yuan"));
        Figure<Quantity<Yuan>>[] years = [.. levels.Query().Measure(Indicators.TradeValue)];
        Derived<Quantity<IndexPoint>> index = years[1].IndexOn(years[0]);

        // 18.065 ÷ 14.245 and 18.075 ÷ 14.235, worked by hand.
        Assert.InRange(index.Lower!.Value, 126.816m, 126.817m);
        Assert.InRange(index.Upper!.Value, 126.975m, 126.976m);
        Assert.Equal(100m, Level(Period.FirstHalf(2020)).IndexOn(Level(Period.FirstHalf(2020))).Number);
    }

    [Fact]
    public void IndexOn_PeriodOfAnotherLength_Throws() =>
        Assert.Throws<ArgumentException>(() => Level(Period.FirstHalf(2021)).IndexOn(Level(Period.Quarter(2021, 1))));

    [Fact]
    public void ChainedGrowth_TwoYears_MultipliesFactors()
    {
        Derived<Ratio> chained = Growths().ChainedGrowth();

        Assert.Equal(0.968m * 1.271m, chained.Number);
        Assert.Equal(0.9675m * 1.2705m, chained.Lower);
        Assert.Equal(0.9685m * 1.2715m, chained.Upper);
    }

    [Fact]
    public void AverageGrowth_TwoYears_IsTheRoot()
    {
        Derived<Growth<YearOnYear>> average = Growths().AverageGrowth();

        Assert.InRange(average.Number, 10.92m, 10.93m);
        Assert.True(average.Lower < average.Number && average.Number < average.Upper);
    }

    [Fact]
    public void ChainedGrowth_Gap_Throws()
    {
        TradeDataset gap = SampleFigures.Together(YearlyTrade.Release(2019).Growth("3.9%"), YearlyTrade.Release(2021).Growth("27.1%"));

        ArgumentException fault = Assert.Throws<ArgumentException>(
            () => gap.Query().Measure(Indicators.TradeValue.Growth).SeriesByYear().ChainedGrowth());

        Assert.Contains("2020-H1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_BaseOutsideTheFirstRelease_IsRevised()
    {
        Revision revision = Assert.Single(Dataset.Revisions());

        // 18.07 ÷ 1.271 is at most 14.227; the first release of 14.24 is at least 14.235.
        Assert.True(revision.IsRevised);
        Assert.True(revision.Amount.Upper < 0m);
        Assert.Contains("revised by", revision.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_BaseMeetsTheFirstRelease_Agrees()
    {
        TradeDataset agrees = SampleFigures.Together(
            YearlyTrade.Release(2020).Value("14.22 trillion yuan"), YearlyTrade.Release(2021).Value("18.07 trillion yuan").Growth("27.1%"));

        Assert.False(Assert.Single(agrees.Revisions()).IsRevised);
    }

    private static Figure<Quantity<Yuan>> Level(Period period) => Dataset.Query().In(period).Measure(Indicators.TradeValue).Single();

    private static TradeSeries<Growth<YearOnYear>> Growths() => Dataset.Query().Measure(Indicators.TradeValue.Growth).SeriesByYear();
}
