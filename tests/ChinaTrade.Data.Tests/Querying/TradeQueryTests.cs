using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>What each condition keeps, and what a query is as a value.</summary>
public sealed class TradeQueryTests
{
    private static readonly Period Half = Period.FirstHalf(2021);

    public static TheoryData<string> Filters => [.. QueryFilters.ByName.Keys];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Query_Condition_KeepsTheRowsThatMeetIt(string condition)
    {
        (TradeQuery query, Func<FigureRow, bool> keeps) = QueryFilters.ByName[condition];
        FigureRow[] expected = [.. QuerySample.Dataset.Rows.Where(keeps)];
        TradeQuery everyPrint = (condition == "without doubtful" ? query : query.AsPrinted()).AllVintages();

        Assert.InRange(expected.Length, 1, QuerySample.Dataset.Count - 1);
        Assert.Equal(expected, everyPrint.Select(figure => figure.ToRow()));
        Assert.Equal(expected.Length, everyPrint.Count());
    }

    [Fact]
    public void Query_SameConditionsInAnotherOrder_IsEqual()
    {
        TradeQuery one = TradeData.Query().In(Half).Exports().For(Partners.Japan, Partners.Asean)
            .By(Dimension.Commodity, Dimension.DomesticRegion);
        TradeQuery other = TradeData.Query().By(Dimension.DomesticRegion).For(Partners.Asean, Partners.Japan).By(Dimension.Commodity)
            .Exports().In(Half);

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
            "period 2021-H1, indicator trade-value, transformation growth, basis year-on-year, flow total, unit %, by partner, above 30, between 0 and 50, largest first, at most 5",
            TradeData.Query().Total().In(Half).By(Dimension.Partner).Measure(Indicators.TradeValue.Growth).Between(0m, 50m).Above(30m)
                .Top(5).ToString().Replace("between 0 and 50, above 30", "above 30, between 0 and 50", StringComparison.Ordinal));
        Assert.Equal("partner in asean", TradeData.Query().ForMembersOf(Partners.Asean).ToString());
    }

    [Fact]
    public void ForMembersOf_MemberForATime_CountsInPeriodsWhollyWithin()
    {
        Period[] periods = [Period.FirstHalf(2019), Period.Month(2020, 1), Period.Quarter(2020, 1), Half];
        TradeDataset dataset = periods.Aggregate(SampleFigures.Empty, (before, period) => before.In(period)
            .Add(Indicators.TradeValue.Level, Flows.Total, "1 yuan", Partners.UnitedKingdom)).BuildUnaudited();

        Assert.Equal(["2019-H1", "2020-01"], dataset.Query().ForMembersOf(Partners.EuropeanUnion).Select(figure => figure.Period.ToString())
            .Order(StringComparer.Ordinal));
    }

    // India's value was not printed: its growth is nearer than another partner's value.
    [Fact]
    public void Single_LevelThatIsNotPrinted_NamesTheGrowthOfTheSamePartner()
    {
        FigureNotFoundException missing = Assert.Throws<FigureNotFoundException>(
            () => QuerySample.Dataset.Query().In(Half).Total().For(Partners.India).By().Measure(Indicators.TradeValue).Single());

        Assert.Equal("trade value, growth: India, 2021-H1", missing.Nearest[0].Title);
    }

    [Fact]
    public void ForMembersOf_NotAListedGroup_Throws()
    {
        Assert.Contains("not officially known", Assert.Throws<ArgumentException>(() => TradeData.Query().ForMembersOf(Partners.BeltAndRoad)).Message, StringComparison.Ordinal);
        Assert.Contains("not a group", Assert.Throws<ArgumentException>(() => TradeData.Query().ForMembersOf(Partners.Japan)).Message,
            StringComparison.Ordinal);
    }
}
