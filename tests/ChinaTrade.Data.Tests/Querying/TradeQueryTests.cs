using ChinaTrade.Data.Tests.Metrics;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>What each condition keeps, and what a query is as a value.</summary>
public sealed class TradeQueryTests
{
    private static readonly Period Half = Period.FirstHalf(2021);

    public static TheoryData<string, TradeQuery, Func<FigureRow, bool>> Filters => new()
    {
        { "period", TradeData.Query().In(Period.Month(2021, 6)), row => row.Period == "2021-06" },
        { "exports", TradeData.Query().Exports(), row => row.Flow == "exports" },
        { "imports", TradeData.Query().Imports(), row => row.Flow == "imports" },
        { "total", TradeData.Query().Total(), row => row.Flow == "total" },
        { "flows", TradeData.Query().For(Flow.Exports, Flow.Imports), row => row.Flow != "total" },
        { "partner", TradeData.Query().For(Partners.Asean, Partners.Japan), row => row.Partner is "asean" or "japan" },
        { "members", TradeData.Query().ForMembersOf(Partners.Asean), row => row.Partner is "malaysia" or "vietnam" or "thailand" or "indonesia" or "philippines" or "singapore" },
        { "commodity", TradeData.Query().For(Commodities.IronOre), row => row.Commodity == "iron-ore" },
        { "trade mode", TradeData.Query().For(TradeModes.General), row => row.TradeMode == "general" },
        { "enterprise_type", TradeData.Query().For(EnterpriseTypes.Private), row => row.EnterpriseType == "private" },
        { "domestic_region", TradeData.Query().For(DomesticRegions.Hubei), row => row.DomesticRegion == "hubei" },
        { "transport_mode", TradeData.Query().For(TransportModes.Rail), row => row.TransportMode == "rail" },
        { "indicator", TradeData.Query().For(Indicators.TradeVolume), row => row.Indicator == "trade-volume" },
        { "transformation", TradeData.Query().For(Transformation.Share), row => row.Transformation == "share" },
        { "status", TradeData.Query().For(ObservationStatus.Doubtful), row => row.Status == "doubtful" },
        { "producer", TradeData.Query().For(Producers.Imf), row => row.Producer == "imf" },
        { "publication", TradeData.Query().For(Briefings.FirstHalf2021.Publication), row => row.Publication == "2021-h1" },
        { "by none", TradeData.Query().By(), row => WordsOf(row).Length == 0 && row.Flow == "total" },
        { "by one", TradeData.Query().Total().By(Dimension.Partner), row => row.Flow == "total" && row.Partner != "world" && WordsOf(row).Length == 1 },
        {
            "by two", TradeData.Query().Exports().By(Dimension.Partner, Dimension.Commodity),
            row => row.Flow == "exports" && row.Partner != "world" && row.Commodity != "all" && WordsOf(row).Length == 2
        },
        {
            "by, besides what a filter names", TradeData.Query().Exports().For(Partners.UnitedStates).By(Dimension.Commodity),
            row => row.Flow == "exports" && row.Partner == "united-states" && row.Commodity != "all" && WordsOf(row).Length == 2
        },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Query_Condition_KeepsTheRowsThatMeetIt(string condition, TradeQuery query, Func<FigureRow, bool> keeps)
    {
        FigureRow[] expected = [.. TradeData.Rows.Where(keeps)];
        TradeQuery everyPrint = query.AllVintages();

        Assert.True(expected.Length > 0, condition);
        Assert.Equal(expected, everyPrint.Select(figure => figure.ToRow()));
        Assert.Equal(expected.Length, everyPrint.Count());
    }

    [Fact]
    public void Query_SameConditionsInAnotherOrder_IsEqual()
    {
        TradeQuery one = TradeData.Query().In(Half).Exports().For(Partners.Japan, Partners.Asean).By(Dimension.Commodity, Dimension.DomesticRegion);
        TradeQuery other = TradeData.Query().By(Dimension.DomesticRegion).For(Partners.Asean, Partners.Japan).By(Dimension.Commodity).Exports().In(Half);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.Imports());
        Assert.NotEqual(TradeData.Query(), TradeData.Query().By());
    }

    [Fact]
    public void ToString_EachCondition_IsSaid()
    {
        Assert.Equal("every figure", TradeData.Query().ToString());
        Assert.Equal("flow total, by no dimension", TradeData.Query().Total().By().ToString());
        Assert.Equal(
            "period 2021-H1, indicator trade-value, transformation growth, basis year-on-year, unit %, flow total, by partner, above 30, between 0 and 50, largest first, at most 5",
            TradeData.Query().Total().In(Half).By(Dimension.Partner).Measure(Indicators.TradeValue.Growth).Between(0m, 50m).Above(30m).Top(5).ToString().Replace("between 0 and 50, above 30", "above 30, between 0 and 50", StringComparison.Ordinal));
        Assert.Equal("partner in asean", TradeData.Query().ForMembersOf(Partners.Asean).ToString());
    }

    [Fact]
    public void ForMembersOf_MemberForATime_CountsInPeriodsWhollyWithin()
    {
        FigureRow british = MetricRows.Value.With(Interval.Exact(1m)) with { Partner = "united-kingdom" };
        TradeDataset dataset = new[] { british with { Period = "2019-H1" }, british with { Period = "2020-01" }, british with { Period = "2020-Q1" }, british }.ToDataset();

        Assert.Equal(["2019-H1", "2020-01"], dataset.Query().ForMembersOf(Partners.EuropeanUnion).Select(figure => figure.Period.ToString()).Order(StringComparer.Ordinal));
    }

    // India's value was not printed: its growth is nearer than another partner's value.
    [Fact]
    public void Single_LevelThatIsNotPrinted_NamesTheGrowthOfTheSamePartner()
    {
        FigureNotFoundException missing = Assert.Throws<FigureNotFoundException>(
            () => TradeData.Query().In(Half).Total().For(Partners.India).By().Measure(Indicators.TradeValue).Single());

        Assert.Equal("trade value, growth: India, 2021-H1", missing.Nearest[0].Title);
    }

    [Fact]
    public void ForMembersOf_NotAListedGroup_Throws()
    {
        Assert.Contains("not officially known", Assert.Throws<ArgumentException>(() => TradeData.Query().ForMembersOf(Partners.BeltAndRoad)).Message, StringComparison.Ordinal);
        Assert.Contains("no group", Assert.Throws<ArgumentException>(() => TradeData.Query().ForMembersOf(Partners.Japan)).Message, StringComparison.Ordinal);
    }

    private static string[] WordsOf(FigureRow row) =>
    [
        .. new[] { row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion, row.TransportMode }
            .Skip(1).Where(code => code is not ("world" or "all")),
    ];
}
