using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

public sealed class QueryArgumentTests
{
    private static readonly (string Parameter, Action<TradeQuery> Ask)[] Nulls =
    [
        ("periods", query => query.In(null!)),
        ("flows", query => query.For((Flow[])null!)),
        ("flows", query => query.For((Flow)null!)),
        ("partners", query => query.For((Partner[])null!)),
        ("partners", query => query.For(Partners.Japan, null!)),
        ("commodities", query => query.For((Commodity[])null!)),
        ("tradeModes", query => query.For((TradeMode[])null!)),
        ("enterpriseTypes", query => query.For((EnterpriseType[])null!)),
        ("domesticRegions", query => query.For((DomesticRegion[])null!)),
        ("transportModes", query => query.For((TransportMode[])null!)),
        ("indicators", query => query.For((Indicator[])null!)),
        ("indicators", query => query.For((Indicator)null!)),
        ("transformations", query => query.For((Transformation[])null!)),
        ("statuses", query => query.For((ObservationStatus[])null!)),
        ("producers", query => query.For((Producer)null!)),
        ("publications", query => query.For((Publication)null!)),
        ("releases", query => query.For((ReleaseKind[])null!)),
        ("dimensions", query => query.By(null!)),
        ("indicator", query => query.Measure((Indicator<Quantity<Yuan>>)null!)),
        ("measure", query => query.Measure((Measure<Quantity<Yuan>>)null!)),
        ("group", query => query.ForMembersOf(null!)),
        ("other", query => query.Dataset.Merge(null!)),
    ];

    [Fact]
    public void Query_NullArgument_NamesTheParameter() => Assert.All(
        Nulls, each => Assert.Throws<ArgumentNullException>(each.Parameter, () => each.Ask(TradeData.Query())));

    [Fact]
    public void By_ValueThatIsNoDimension_IsOutOfRange() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeData.Query().By((Dimension)99));

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void SeriesAndRevisions_AtTheEndsOfTheCalendar_Answer(int year)
    {
        Publication publication = SampleRows.Publication with { Period = Period.Year(year), Date = null };
        FigureRow level = SampleRows.One with { Period = Period.Year(year).ToString(), Published = "" };
        FigureRow growth = level with { Transformation = "growth", Basis = "year-on-year", Unit = "%", Value = 5m, Lower = 4.5m,
            Upper = 5.5m, Printed = "5%" };
        TradeDataset dataset = new[] { level, growth }.ToDataset(publication);

        Assert.Empty(dataset.Revisions());
        Assert.Equal(Period.Year(year), Assert.Single(dataset.Query().Measure(Indicators.TradeValue).SeriesByYear()).Period);
        Assert.Equal([level, growth], dataset.Rows.OrderByDescending(row => row.Unit));
    }
}
