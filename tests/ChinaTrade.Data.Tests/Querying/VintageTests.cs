using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Tests.Series;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Figures that several publications print: which print a query finds.</summary>
public sealed class VintageTests
{
    private static readonly Period Quarter = Period.Quarter(2023, 1);

    private static readonly Publication Spring = YearlyTrade.PublicationOf(2023) with
    {
        Code = "spring", Date = new DateOnly(2023, 4, 13), Period = Quarter,
    };

    private static readonly Publication Summer = YearlyTrade.PublicationOf(2023) with { Code = "summer", Date = new DateOnly(2023, 7, 13) };

    private static readonly Publication Undated = YearlyTrade.PublicationOf(2023) with { Code = "undated", Date = null };

    private static readonly TradeDataset Dataset = SampleFigures.Together(
        new TradeDatasetBuilder(Spring).Value("9.89 trillion yuan"),
        new TradeDatasetBuilder(Summer).Value("20.1 trillion yuan").In(Quarter).Value("9.76 trillion yuan"),
        new TradeDatasetBuilder(Undated).Value("20.0 trillion yuan"));

    private static readonly TradeQuery Total = Dataset.Query().In(Quarter);

    // First printed on 13 April 2023, and anew on 13 July.
    [Fact]
    public void Query_FigurePrintedAnew_FindsTheLatestUnlessAskedOtherwise()
    {
        Assert.Equal(["9.76 trillion yuan"], Texts(Total));
        Assert.Equal(["9.76 trillion yuan"], Texts(Total.FirstPublished().Latest()));
        Assert.Equal(["9.89 trillion yuan"], Texts(Total.FirstPublished()));
        Assert.Equal(["9.76 trillion yuan", "9.89 trillion yuan"], Texts(Total.AllVintages()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2023-04-12")]
    [InlineData("2023-04-13", "9.89 trillion yuan")]
    [InlineData("2023-07-12", "9.89 trillion yuan")]
    [InlineData("2023-07-13", "9.76 trillion yuan")]
    [InlineData("9999-12-31", "9.76 trillion yuan")]
    public void AsOf_Day_FindsWhatWasReleasedByThen(string day, params string[] expected) =>
        Assert.Equal(expected, Texts(Total.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void AsOf_ReleasesOfUnknownDay_AreLeftOut()
    {
        Assert.Equal(["20.1 trillion yuan", "9.76 trillion yuan"], Texts(Dataset.Query().AsOf(DateOnly.MaxValue)));
        Assert.Contains("20.0 trillion yuan", Texts(Dataset.Query().AllVintages()));
    }

    [Fact]
    public void Query_PublicationAsked_FindsItsOwnRelease()
    {
        Assert.Equal(["9.89 trillion yuan"], Texts(Total.For(Spring)));
        Assert.Equal(["9.76 trillion yuan"], Texts(Total.For(Summer)));
    }

    [Fact]
    public void Query_ReleasesOfOneDay_FindsTheFirstByCode()
    {
        TradeDataset dataset = SampleFigures.Together(
            new TradeDatasetBuilder(Summer with { Code = "b" }).Value("2 yuan"), new TradeDatasetBuilder(Summer with { Code = "a" })
                .Value("1 yuan"));

        Assert.Equal(["1 yuan"], Texts(dataset.Query()));
    }

    // Without a date the earliest possible day counts, the last one of the period.
    [Fact]
    public void FirstPublished_PrintOfUnknownDay_CountsAsOfThePeriodsEnd()
    {
        TradeQuery half = Dataset.Query().In(Period.FirstHalf(2023));

        Assert.Equal(["20.0 trillion yuan"], Texts(half.FirstPublished()));
        Assert.Equal(["20.1 trillion yuan"], Texts(half));
    }

    [Fact]
    public void Query_WholeDataset_FindsEachFigureOnce()
    {
        string[] every = [.. TradeData.Figures.Select(KeyOf)];

        foreach (TradeQuery query in new[] { TradeData.Query().AsPrinted(), TradeData.Query().AsPrinted().FirstPublished() })
        {
            string[] found = [.. query.Select(KeyOf)];
            Assert.Equal(found.Length, found.Distinct().Count());
            Assert.Equal(every.Distinct().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }

        Assert.Equal(TradeData.Figures, TradeData.Query().AsPrinted().AllVintages());
        Assert.True(every.Length > every.Distinct().Count());
    }

    [Fact]
    public void Specification_OfAVintage_IsComparedAndSaid()
    {
        DateOnly day = new(2020, 10, 14);

        Assert.Equal(TradeData.Query(), TradeData.Query().FirstPublished().Latest());
        Assert.Equal(TradeData.Query().AsOf(day), TradeData.Query().AtVintage(Vintage.AsOf(day)));
        Assert.Equal(TradeData.Query().AsOf(day).GetHashCode(), TradeData.Query().AtVintage(Vintage.AsOf(day)).GetHashCode());
        Assert.NotEqual(TradeData.Query().AsOf(day), TradeData.Query().AsOf(day.AddDays(1)));
        Assert.Equal("period 2023-Q1, as of 2020-10-14", TradeData.Query().In(Quarter).AsOf(day).ToString());
        Assert.Equal("first published", TradeData.Query().FirstPublished().ToString());
        Assert.Equal("every release", TradeData.Query().AllVintages().ToString());
        Assert.Equal("latest", Vintage.Latest.ToString());
    }

    private static string[] Texts(TradeQuery query) => [.. query.Select(figure => figure.ToString())];

    private static string KeyOf(Figure figure) =>
        string.Join(' ', figure.Measure, figure.UnitCode, figure.Key, figure.Period, figure.Reference, figure.Citation.Producer.Code);
}
