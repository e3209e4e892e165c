using Xunit;

namespace ChinaTrade.Data.Tests.Series;

public sealed class TradeSeriesTests
{
    private static readonly TradeDataset Halves = YearlyTrade.Dataset(
        YearlyTrade.Level(2018, Period.FirstHalf(2018), 14.12m),
        YearlyTrade.Level(2019, Period.FirstHalf(2019), 14.67m),
        YearlyTrade.Level(2021, Period.FirstHalf(2021), 18.07m),
        YearlyTrade.Level(2021, Period.Quarter(2021, 1), 8.47m));

    [Fact]
    public void SeriesByYear_MissingYear_StaysAGap()
    {
        TradeSeries<Quantity<Units.Yuan>> series = FirstHalves().SeriesByYear();

        Assert.Equal(["2018-H1", "2019-H1", "2020-H1", "2021-H1"], series.Select(entry => entry.Period.ToString()));
        Assert.Null(series[2].Figure);
        Assert.Null(series.Find(Period.FirstHalf(2020)));
        Assert.Equal(18.07e12m, series.Find(Period.FirstHalf(2021))!.Value.Number);
    }

    [Fact]
    public void LongestRun_Gap_EndsTheRun() =>
        Assert.Equal(["2018-H1", "2019-H1"], FirstHalves().SeriesByYear().LongestRun().Select(entry => entry.Period.ToString()));

    [Fact]
    public void ToString_Gap_PrintsDots() =>
        Assert.Equal("2020-H1         …", FirstHalves().SeriesByYear().ToString().Split('\n')[2]);

    [Fact]
    public void SeriesByYear_PeriodsOfDifferentLength_AreNotMixed()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Halves.Query().Measure(Indicators.TradeValue).SeriesByYear());

        Assert.Contains("different length", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeriesByYear_DifferentMonthsOfTheYear_AreNotMixed()
    {
        TradeDataset dataset = YearlyTrade.Dataset(
            YearlyTrade.Level(2020, Period.FirstHalf(2020), 14.24m), YearlyTrade.Level(2020, Period.SecondHalf(2020), 17.92m));

        ArgumentException fault = Assert.Throws<ArgumentException>(() => dataset.Query().Measure(Indicators.TradeValue).SeriesByYear());

        Assert.Contains("even steps", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, dataset.Query().Measure(Indicators.TradeValue).SeriesByPeriod().Count);
    }

    [Fact]
    public void SeriesByYear_DifferentSeries_AreNotMixed()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            TradeData.Query().In(Period.FirstHalf(2021)).For(Partners.Asean, Partners.Japan).By().Measure(Indicators.TradeValue).SeriesByYear());

        Assert.Contains("different series", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeriesByYear_ReferencesOrProducersThatDiffer_AreNotMixed()
    {
        FigureRow Share(int year) => YearlyTrade.Growth(year, Period.FirstHalf(year), 50m) with { Transformation = "share", Basis = "" };
        TradeDataset shares = YearlyTrade.Dataset(Share(2020) with { Reference = "partner=world" }, Share(2021) with { Reference = "commodity=all" });
        TradeDataset producers = YearlyTrade.Dataset(Share(2020), Share(2021) with { Producer = "imf" });

        ArgumentException reference = Assert.Throws<ArgumentException>(() => shares.Query().Measure(Indicators.TradeValue.Share).SeriesByYear());
        ArgumentException producer = Assert.Throws<ArgumentException>(() => producers.Query().Measure(Indicators.TradeValue.Share).SeriesByYear());

        Assert.Contains("set against different things", reference.Message, StringComparison.Ordinal);
        Assert.Contains("different producers", producer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeriesByYear_ToTheLastYear_EndsThere() => Assert.Equal(
        ["9998", "9999"],
        YearlyTrade.Dataset(YearlyTrade.Level(2020, Period.Year(9998), 1m), YearlyTrade.Level(2021, Period.Year(9999), 2m))
            .Query().Measure(Indicators.TradeValue).SeriesByYear().Select(entry => entry.Period.ToString()));

    [Fact]
    public void SeriesByYear_NoFigure_Throws() =>
        Assert.Throws<FigureNotFoundException>(() => Halves.Query().In(Period.Year(1999)).Measure(Indicators.TradeValue).SeriesByYear());

    private static TradeQuery<Quantity<Units.Yuan>> FirstHalves() => Halves.Query()
        .In(Period.FirstHalf(2018), Period.FirstHalf(2019), Period.FirstHalf(2021)).Measure(Indicators.TradeValue);
}
