using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Series;

public sealed class TradeSeriesTests
{
    private static readonly TradeDataset Halves = SampleFigures.Together(
        YearlyTrade.Release(2018).Value("14.12 trillion yuan"),
        YearlyTrade.Release(2019).Value("14.67 trillion yuan"),
        YearlyTrade.Release(2021).Value("18.07 trillion yuan").In(Period.Quarter(2021, 1)).Value("8.47 trillion yuan"));

    [Fact]
    public void SeriesByYear_MissingYear_StaysAGap()
    {
        TradeSeries<Quantity<Yuan>> series = FirstHalves().SeriesByYear();

        Assert.Equal(["2018-H1", "2019-H1", "2020-H1", "2021-H1"], series.Select(entry => entry.Period.ToString()));
        Assert.Null(series[2].Figure);
        Assert.Null(series.Find(Period.FirstHalf(2020)));
        Assert.Equal(18.07e12m, series.Find(Period.FirstHalf(2021))!.Value.Number);
    }

    // What was asked for and is missing must not pass for what was never asked.
    [Fact]
    public void SeriesByYear_PeriodsAskedBeyondWhatIsPublished_AreGaps()
    {
        TradeQuery<Quantity<Yuan>> asked = Halves.Query().In([.. Period.FirstHalves(2017, 2022), Period.Quarter(2030, 1)]).Measure(Indicators.TradeValue);
        TradeSeries<Quantity<Yuan>> series = asked.SeriesByYear();

        Assert.Equal(Period.FirstHalves(2017, 2022), series.Select(entry => entry.Period));
        Assert.Equal("2017 2020 2022", string.Join(' ', series.Where(entry => entry.Figure is null).Select(entry => entry.Period.StartYear)));
    }

    [Fact]
    public void AverageGrowth_LastYearMissing_NamesIt()
    {
        TradeDataset growth = SampleFigures.Together(YearlyTrade.Release(2020).Growth("5%"), YearlyTrade.Release(2021).Growth("7%"));
        TradeSeries<Growth<YearOnYear>> series = growth.Query().In(Period.FirstHalves(2020, 2022)).Measure(Indicators.TradeValue.Growth).SeriesByYear();

        Assert.StartsWith("The series has no figure for 2022-H1; take its longest run.",
            Assert.Throws<ArgumentException>(() => series.AverageGrowth()).Message, StringComparison.Ordinal);
        Assert.Equal(2, series.LongestRun().AverageGrowth().ToRow().Inputs.Count);
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
        TradeDataset dataset = YearlyTrade.Release(2021).In(Period.FirstHalf(2020)).Value("14.24 trillion yuan")
            .In(Period.SecondHalf(2020)).Value("17.92 trillion yuan")
            .Build();

        ArgumentException fault = Assert.Throws<ArgumentException>(() => dataset.Query().Measure(Indicators.TradeValue).SeriesByYear());

        Assert.Contains("even steps", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, dataset.Query().Measure(Indicators.TradeValue).SeriesByPeriod().Count);
    }

    [Fact]
    public void SeriesByYear_DifferentSeries_AreNotMixed()
    {
        TradeDataset dataset = YearlyTrade.Release(2021)
            .Add(Indicators.TradeValue.Level, Flows.Total, "2.66 trillion yuan", Partners.Asean)
            .Add(Indicators.TradeValue.Level, Flows.Total, "1.18 trillion yuan", Partners.Japan)
            .Build();

        ArgumentException fault = Assert.Throws<ArgumentException>(() => dataset.Query().Measure(Indicators.TradeValue).SeriesByYear());

        Assert.Contains("different series", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeriesByYear_ReferencesOrProducersThatDiffer_AreNotMixed()
    {
        TradeDatasetBuilder Share(int year, string reference) =>
            YearlyTrade.Release(year).Add(
                Indicators.TradeValue.Share, SeriesKey.Create(Partners.Asean, Commodities.IronOre), "50%", reference);
        TradeDataset shares = SampleFigures.Together(Share(2020, "partner=world"), Share(2021, "commodity=all"));
        TradeDataset producers = Share(2020, "partner=world").Build().Merge(
            Share(2021, "partner=world").Build().Rows.Select(row => row with { Producer = "imf" })
                .ToDataset(YearlyTrade.PublicationOf(2021)));

        ArgumentException reference = Assert.Throws<ArgumentException>(() => shares.Query().Measure(Indicators.TradeValue.Share)
            .SeriesByYear());
        ArgumentException producer = Assert.Throws<ArgumentException>(() => producers.Query().Measure(Indicators.TradeValue.Share)
            .SeriesByYear());

        Assert.Contains("set against different things", reference.Message, StringComparison.Ordinal);
        Assert.Contains("different producers", producer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeriesByYear_ToTheLastYear_EndsThere() => Assert.Equal(
        ["9998", "9999"],
        SampleFigures.Together(
            Undated("one", 9998).Value("1 yuan"), Undated("two", 9999).Value("2 yuan"))
            .Query().Measure(Indicators.TradeValue).SeriesByYear().Select(entry => entry.Period.ToString()));

    [Fact]
    public void SeriesByYear_NoFigure_Throws() =>
        Assert.Throws<FigureNotFoundException>(() => Halves.Query().In(Period.Year(1999)).Measure(Indicators.TradeValue).SeriesByYear());

    private static TradeDatasetBuilder Undated(string code, int year) =>
        new TradeDatasetBuilder(YearlyTrade.PublicationOf(2020) with { Code = code, Date = null }).In(Period.Year(year));

    private static TradeQuery<Quantity<Yuan>> FirstHalves() => Halves.Query()
        .In(Period.FirstHalf(2018), Period.FirstHalf(2019), Period.FirstHalf(2021)).Measure(Indicators.TradeValue);
}
