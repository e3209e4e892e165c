using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Series of the built-in figures, from 2018 to 2026.</summary>
public sealed class BuiltInSeriesTests
{
    private static readonly TradeQuery Values = TradeData.Query().Total().By().For(Indicators.TradeValue);

    [Fact]
    public void SeriesByYear_FirstHalves_RunWithoutAGapButOne()
    {
        TradeSeries<Quantity<Yuan>> halves = FirstHalves(Partners.World);

        Assert.Equal(
            """
            2018-H1         14.12 trillion yuan
            2019-H1         14.67 trillion yuan
            2020-H1         14.2379 trillion yuan
            2021-H1         18.07 trillion yuan
            2022-H1         19.8 trillion yuan
            2023-H1         20.1 trillion yuan
            2024-H1         …
            2025-H1         21.79 trillion yuan
            2026-H1         25.47 trillion yuan
            """.ReplaceLineEndings("\n"),
            halves.ToString());
        Assert.Equal(Period.FirstHalf(2023), halves.LongestRun()[^1].Period);
        Assert.Empty(halves.MembershipChanges);
    }

    [Fact]
    public void MembershipChanges_OfTheEuropeanUnion_AreThatOf2020()
    {
        TradeSeries<Quantity<Yuan>> halves = FirstHalves(Partners.EuropeanUnion);

        Assert.Equal([Period.FirstHalf(2020)], halves.MembershipChanges);
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => halves.Find(Period.FirstHalf(2021))!.Value.IndexOn(halves.Find(Period.FirstHalf(2019))!.Value));
        Assert.StartsWith(
            "'trade value: European Union, 2021-H1' cannot be set against 'trade value: European Union, 2019-H1': European Union had other members in 2019-H1 than in 2021-H1.",
            refused.Message, StringComparison.Ordinal);
        Assert.True(halves.Find(Period.FirstHalf(2023))!.Value.IndexOn(halves.Find(Period.FirstHalf(2020))!.Value).Number > 126m);
        Assert.EndsWith(
            "European Union has other members from 2020-H1 on: the figures are of different sets of countries.", halves.ToString(), StringComparison.Ordinal);
    }

    // The set of 2021 and the wider one of October 2023 are two partners: a query for one never finds the other.
    [Fact]
    public void SeriesByYear_BeltAndRoad_IsNotThatOfThePartnerCountries()
    {
        Assert.All(Published(Partners.BeltAndRoad), period => Assert.True(period.StartYear <= 2023));
        Assert.All(Published(Partners.BeltAndRoadPartners), period => Assert.True(period.StartYear >= 2025));
    }

    [Fact]
    public void Minus_FirstHalfAndFirstQuarterOf2020_NamesTheSecondQuarterAsPublished()
    {
        Figure<Quantity<Yuan>> half = TradeData.Y2020.H1.Overall.Total.Value;

        ArgumentException refused = Assert.Throws<ArgumentException>(() => half.Minus(TradeData.Y2020.Q1.Overall.Total.Value));
        Assert.StartsWith("'trade value: all trade, 2020-Q2' is published: 7.67 trillion yuan", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChainedGrowth_From2019To2021_NamesTheGrowthSince2019()
    {
        TradeSeries<Growth<YearOnYear>> growth = Values.In(Period.FirstHalf(2020), Period.FirstHalf(2021))
            .Measure(Indicators.TradeValue.Growth).SeriesByYear();

        Assert.Contains("+22.8 % since 2019", Assert.Throws<ArgumentException>(() => growth.ChainedGrowth()).Message,
            StringComparison.Ordinal);
        Assert.Contains("+22.8 % since 2019", Assert.Throws<ArgumentException>(() => growth.AverageGrowth()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_OfTheBuiltInFigures_TellRevisedFromAnotherSet()
    {
        IReadOnlyList<Revision> revisions = TradeData.Dataset.Revisions();
        Revision union = Assert.Single(revisions, each => each.FirstRelease.Partner == Partners.EuropeanUnion
            && each.FirstRelease.Period == Period.FirstHalf(2019));
        Revision partners = Assert.Single(
            revisions, each => each.FirstRelease.Partner == Partners.BeltAndRoadPartners && each.FirstRelease.Period == Period.Year(2023));
        Revision total = Assert.Single(
            revisions,
            each => each.FirstRelease.Title == "trade value: all trade, 2022" && each.FirstRelease.UnitCode == "CNY");

        Assert.False(union.IsRevised);
        Assert.True(union.HasOtherMembers);
        Assert.False(partners.IsRevised);
        Assert.Null(partners.HasOtherMembers);
        Assert.EndsWith("off by 1.27 trillion [1.253, 1.292], revised or of another set of members", partners.ToString(),
            StringComparison.Ordinal);
        Assert.EndsWith("another set of members", union.ToString(), StringComparison.Ordinal);
        Assert.True(total.IsRevised);
        Assert.Equal(
            "trade value: all trade, 2022: first release 42.07 trillion yuan [42.065, 42.075], implied 41.7 trillion [41.65, 41.71]: revised by -400 billion [-430, -360]",
            total.ToString());
        Assert.All(revisions, each => Assert.NotEqual(ObservationStatus.Doubtful, each.FirstRelease.Status));
    }

    private static IEnumerable<Period> Published(Partner partner) =>
        FirstHalves(partner).Where(entry => entry.Figure is not null).Select(entry => entry.Period);

    private static TradeSeries<Quantity<Yuan>> FirstHalves(Partner partner) => TradeData.Query()
        .In([.. Enumerable.Range(2018, 9).Select(Period.FirstHalf)])
        .Total().For(partner).By().Measure(Indicators.TradeValue).SeriesByYear();
}
