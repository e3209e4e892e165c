using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Testing.Tests;

public sealed class TradeDatasetBuilderTests
{
    private static readonly TradeDatasetBuilder Empty = new(Period.FirstHalf(2030));

    [Theory]
    [InlineData("1.2 trillion yuan", 1.2e12, 1.15e12, 1.25e12, Hedge.None)]
    [InlineData("about 1.2 trillion yuan", 1.2e12, 1.1e12, 1.3e12, Hedge.About)]
    [InlineData("nearly 900 billion yuan", 900e9, 800e9, 900e9, Hedge.Almost)]
    [InlineData("more than 900 billion yuan", 900e9, 900e9, null, Hedge.Over)]
    [InlineData("under 900 billion yuan", 900e9, 0.0, 900e9, Hedge.Under)]
    [InlineData("超过3万亿元", 3e12, 3e12, null, Hedge.Over)]
    public void Add_PrintedLevel_HasTheBoundsOfItsDigits(string printed, double value, double? lower, double? upper, Hedge hedge)
    {
        Figure figure = Empty.Add(Indicators.TradeValue.Level, Flows.Total, printed).Build().Figures.Single();
        Assert.Equal(Interval.Between((decimal?)lower, (decimal)value, (decimal?)upper), figure.Interval);
        Assert.Equal(hedge, figure.Hedge);
        Assert.Equal(printed, figure.Citation.Printed);
    }

    [Theory]
    [InlineData("7,377 trains", 7377, 7377, 7377)]
    [InlineData("almost 7,400 trains", 7400, 7300, 7400)]
    public void Add_Count_HasNoRoundingUnlessTheTextSaysSo(string printed, int value, int lower, int upper)
    {
        Figure figure = Empty.Add(Indicators.TrainCount.Level, Flows.Total, printed, TransportModes.Rail).Build().Figures.Single();
        Assert.Equal(Interval.Between(lower, value, upper), figure.Interval);
    }

    [Theory]
    [InlineData("下降超过3%", "-3 [-100, -3]", Hedge.Under)]
    [InlineData("over 30 % year on year [30, ∞]", "30 [30, ∞]", Hedge.Over)]
    [InlineData("30 [30, 31] % year-on-year", "30 [30, 31]", Hedge.None)]
    [InlineData("1.2倍", "120 [115, 125]", Hedge.None)]
    public void Add_GrowthAsTheLibraryPrintsIt_KeepsHedgeAndBounds(string printed, string interval, Hedge hedge)
    {
        Figure figure = Empty.Add(Indicators.TradeValue.Growth, Flows.Exports, printed).Build().Figures.Single();
        Assert.Equal((interval, hedge), (figure.Interval.ToString(), figure.Hedge));
    }

    [Theory]
    [InlineData("under 3 billion yuan [0, 3]", "3000000000 [0, 3000000000]", Hedge.Under)]
    [InlineData("3.1 billion yuan [3, 4]", "3100000000 [3000000000, 4000000000]", Hedge.None)]
    public void Add_LevelWithBounds_KeepsThem(string printed, string interval, Hedge hedge)
    {
        Figure figure = Empty.Add(Indicators.TradeValue.Level, Flows.Exports, printed).Build().Figures.Single();
        Assert.Equal((interval, hedge), (figure.Interval.ToString(), figure.Hedge));
    }

    [Fact]
    public void Add_CountWithBounds_KeepsThem() => Assert.Equal(
        Interval.Between(7000, 7377, 8000),
        Empty.Add(Indicators.TrainCount.Level, Flows.Total, "7,377 trains [7000, 8000]", TransportModes.Rail)
            .Build().Figures.Single().Interval);

    [Fact]
    public void Add_HedgeThatSaysNothing_IsRefused()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Empty.Add(Indicators.TradeValue.Level, Flows.Total, "under 0 yuan"));
        Assert.Contains("'under 0 yuan' says nothing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_EveryBuiltInFigureInEveryFormat_IsReadAsShown()
    {
        CultureInfo[] cultures = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-CN")];
        foreach (Figure figure in TradeData.Figures)
        {
            foreach ((string format, string text) in from culture in cultures from format in (string[])["G", "B", "R"] select (format,
                figure.ToString(format, culture)))
            {
                if (BuiltInFigure.AddTo(Empty, figure, text) is not { } builder) continue;
                Figure again = builder.BuildUnaudited().Figures.Single();
                if (!IsWiderThanItsDigits(figure)) Assert.Equal(figure.Interval, again.Interval);
                Assert.Equal(format == "R" ? Hedge.None : figure.Hedge, again.Hedge);
            }
        }
    }

    [Theory]
    [InlineData("under -99%", -100, -99)]
    [InlineData("-99.96%", -99.965, -99.955)]
    public void Add_Growth_StaysWithinWhatGrowthCanBe(string printed, double lower, double upper)
    {
        Figure figure = Empty.Add(Indicators.TradeValue.Growth, Flows.Exports, printed).Build().Figures.Single();
        Assert.Equal(((decimal)lower, (decimal)upper), (figure.Interval.Lower, figure.Interval.Upper));
    }

    [Fact]
    public void Add_EveryBuiltInFigureAsItReads_HasTheBoundsOfTheSeed()
    {
        Figure[] figures = [.. TradeData.Figures.Where(figure => !IsWiderThanItsDigits(figure))];
        int compared = 0;
        foreach (Figure figure in figures)
        {
            if (BuiltInFigure.AddTo(Empty, figure) is not { } builder) continue;
            Figure again = builder.BuildUnaudited().Figures.Single();
            Assert.True(again.Interval.Equals(figure.Interval), $"{figure.Title}: {again.Interval} instead of {figure.Interval}");
            Assert.Equal(figure.Hedge, again.Hedge);
            Assert.Equal(figure.Status == ObservationStatus.Doubtful, again.Status == ObservationStatus.Doubtful);
            compared++;
        }

        Assert.True(compared > 180, $"Only {compared} figures were compared.");
    }

    [Fact]
    public void Add_ShareOfOneDimension_RefersToItsTotal()
    {
        Figure figure = Empty.Add(Indicators.TradeValue.Share, Flows.Exports, "14.7%", Partners.Asean).Build().Figures.Single();
        Assert.Equal("partner=world", figure.Reference);
    }

    [Fact]
    public void Add_GapOfTwoDimensions_AsksForItsReference()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(
            () => Empty.Add(Indicators.TradeValue.GrowthGap, Flows.Exports, "1.5 percentage points", Partners.Asean,
                EnterpriseTypes.Private));
        Assert.Contains("partner=world", fault.Message, StringComparison.Ordinal);
        SeriesKey key = SeriesKey.Create(Flows.Exports, Partners.Asean, EnterpriseTypes.Private);
        Figure figure = Empty.Add(Indicators.TradeValue.GrowthGap, key, "1.5 percentage points", "enterprise_type=all")
            .Build().Figures.Single();
        Assert.Equal(("enterprise_type=all", key), (figure.Reference, figure.Key));
    }

    [Fact]
    public void Add_OneDimensionTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(
            () => Empty.Add(Indicators.TradeValue.Level, Flows.Total, "1 yuan", Partners.Asean, Partners.Japan));

    [Fact]
    public void Add_EntryOfNoDimension_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Empty.Add(Indicators.TradeValue.Level, Flows.Total, "1 yuan", Producers.Imf));

    [Fact]
    public void Add_WrongUnit_SaysWhatWasExpected()
    {
        FormatException fault = Assert.Throws<FormatException>(() => Empty.Add(Indicators.TradeValue.Level, Flows.Total, "5 million tons"));
        Assert.Contains("yuan", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LevelBelowZero_IsRefused()
    {
        Exception fault = Assert.ThrowsAny<Exception>(
            () => Empty.Add(Indicators.TradeValue.Level, Flows.Exports, "-3 trillion yuan").Build());

        Assert.True(fault is FormatException or RowFormatException, fault.ToString());
    }

    [Fact]
    public void Add_Figure_LeavesTheBuilderAsItWas()
    {
        TradeDatasetBuilder one = Empty.Add(Indicators.TradeValue.Level, Flows.Exports, "3 trillion yuan");
        _ = one.Add(Indicators.TradeValue.Level, Flows.Imports, "2 trillion yuan");
        Assert.Equal(1, one.Build().Count);
    }

    [Fact]
    public void In_AnotherPeriod_HoldsForLaterFigures()
    {
        TradeDataset dataset = Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, "3 trillion yuan")
            .In(Period.FirstHalf(2029))
            .Add(Indicators.TradeValue.Level, Flows.Exports, "2 trillion yuan")
            .Build();
        Assert.Equal(["2029-H1", "2030-H1"], dataset.Figures.Select(figure => figure.Period.ToString()));
    }

    [Fact]
    public void Build_SameFigureTwice_IsRefused()
    {
        TradeDatasetBuilder twice = Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, "3 trillion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Exports, "3 trillion yuan");
        Assert.Equal(2, Assert.Throws<RowFormatException>(twice.Build).Line);
    }

    [Fact]
    public async Task Build_FiguresThatCannotAllBeTrue_NamesTheIdentity()
    {
        TradeDatasetBuilder contradictory = Empty
            .Add(Indicators.TradeValue.Level, Flows.Exports, "3.1 trillion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Imports, "2.2 trillion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Total, "5.5 trillion yuan");
        await Verify(Assert.Throws<FigureAssertionException>(contradictory.Build).Message).UseDirectory("_snapshots");
        Assert.Equal(3, contradictory.BuildUnaudited().Count);
    }

    [Fact]
    public void Build_PublicationOfOnesOwn_StandsInItsFirstSection()
    {
        Publication publication = Briefings.FirstHalf2021.Publication with { Code = "own", Title = "Own publication" };
        Figure figure = new TradeDatasetBuilder(publication).Add(Indicators.TradeValue.Level, Flows.Total, "18 trillion yuan")
            .Build().Figures.Single();
        Assert.Equal((publication, "opening-statement"), (figure.Citation.Publication, figure.Citation.Places[0].Section.Code));
        Assert.Equal(Yuan.Trillion(18m).Number, figure.As<Quantity<Yuan>>().Number);
    }

    // A fraction in words, or a multiple such as 1.1倍, is less precise than the percents that it makes.
    private static bool IsWiderThanItsDigits(Figure figure) =>
        figure.Citation.Printed == "one-sixth" || figure.Citation.Printed.Contains('倍', StringComparison.Ordinal);
}
