using ChinaTrade.Data.Tests.Series;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Figures that several publications print: which print a query finds.</summary>
public sealed class VintageTests
{
    private static readonly Period Quarter = Period.Quarter(2023, 1);

    private static readonly TradeQuery Total = TradeData.Query().In(Quarter).Total().By().For(Indicators.TradeValue).For(Transformation.Level);

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
    public void AsOf_Day_FindsWhatWasPrintedByThen(string day, params string[] expected) =>
        Assert.Equal(expected, Texts(Total.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void AsOf_PrintsOfUnknownDay_AreLeftOut()
    {
        Figure[] known = [.. TradeData.Query().AsOf(DateOnly.MaxValue)];

        Assert.All(known, figure => Assert.NotNull(figure.Citation.Date));
        Assert.Contains(TradeData.Query(), figure => figure.Citation.Date is null);
    }

    // The day stands with the section, whose paragraph is told too.
    [Fact]
    public void AsOf_DayOfASectionWithParagraphs_IsKnown()
    {
        Publication press = YearlyTrade.PublicationOf(2021) with { Date = null, Sections = [new Section("text", "text") { Date = new DateOnly(2021, 7, 14) }] };
        TradeDataset dataset = new[] { YearlyTrade.Level(2021, Period.FirstHalf(2021), 18.07m) }.ToDataset(press);

        Assert.Single(dataset.Query().AsOf(new DateOnly(2021, 7, 14)));
        Assert.Empty(dataset.Query().AsOf(new DateOnly(2021, 7, 13)));
    }

    [Fact]
    public void Query_PublicationAsked_FindsItsOwnPrint()
    {
        Assert.Equal(["9.89 trillion yuan"], Texts(Total.For(Briefings.FirstQuarter2023.Publication)));
        Assert.Equal(["9.76 trillion yuan"], Texts(Total.For(Briefings.FirstHalf2023.Publication)));
    }

    [Fact]
    public void Query_PrintsOfOneDay_FindsTheFirstOfTheDataset()
    {
        Figure total = TradeData.Query().In(Period.FirstHalf(2021)).Total().By().Measure(Indicators.TradeValue).Single().Untyped;

        Assert.Equal("2021-h1", total.Citation.Publication.Code);
        Assert.Equal(total.Citation.Date, Briefings.FirstHalf2021Elsewhere.Overall.Total.Value.Untyped.Citation.Date);
    }

    // Without a date the earliest possible day counts, the last of the period: GACC's own page before the release of 16 July.
    [Fact]
    public void FirstPublished_PrintOfUnknownDay_CountsAsOfThePeriodsEnd()
    {
        TradeQuery half = TradeData.Query().In(Period.FirstHalf(2020)).Total().By().For(Indicators.TradeValue).For(Transformation.Level);

        Assert.Equal("GACC", Assert.Single(half.FirstPublished()).Citation.Publisher);
        Assert.Equal("2020-h1-nbs", Assert.Single(half).Citation.Publication.Code);
    }

    [Fact]
    public void Query_WholeDataset_FindsEachFigureOnce()
    {
        string[] every = [.. TradeData.Figures.Select(KeyOf)];

        foreach (TradeQuery query in new[] { TradeData.Query(), TradeData.Query().FirstPublished() })
        {
            string[] found = [.. query.Select(KeyOf)];
            Assert.Equal(found.Length, found.Distinct().Count());
            Assert.Equal(every.Distinct().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }

        Assert.Equal(TradeData.Figures, TradeData.Query().AllVintages());
        Assert.True(every.Length > every.Distinct().Count());
    }

    [Fact]
    public void Specification_OfAVintage_IsComparedAndSaid()
    {
        DateOnly day = new(2020, 10, 14);

        Assert.Equal(TradeData.Query(), TradeData.Query().FirstPublished().Latest());
        Assert.Equal(TradeData.Query().AsOf(day), TradeData.Query().Of(Vintage.AsOf(day)));
        Assert.Equal(TradeData.Query().AsOf(day).GetHashCode(), TradeData.Query().Of(Vintage.AsOf(day)).GetHashCode());
        Assert.NotEqual(TradeData.Query().AsOf(day), TradeData.Query().AsOf(day.AddDays(1)));
        Assert.Equal("period 2023-Q1, as of 2020-10-14", TradeData.Query().In(Quarter).AsOf(day).ToString());
        Assert.Equal("first published", TradeData.Query().FirstPublished().ToString());
        Assert.Equal("every print", TradeData.Query().AllVintages().ToString());
        Assert.Equal("latest", Vintage.Latest.ToString());
    }

    private static string[] Texts(TradeQuery query) => [.. query.Select(figure => figure.ToString())];

    private static string KeyOf(Figure figure) =>
        string.Join(' ', figure.Measure, figure.UnitCode, figure.Key, figure.Period, figure.Reference, figure.Citation.Producer.Code);
}
