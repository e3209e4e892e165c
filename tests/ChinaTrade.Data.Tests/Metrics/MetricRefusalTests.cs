using ChinaTrade.Data.Units;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.MetricRows;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Figures for which a metric has no meaning are refused, and the message says which.</summary>
public sealed class MetricRefusalTests
{
    private static readonly Interval Ten = Interval.Exact(10m);

    // What each row stands for in the calls below is said by its name there.
    private static readonly MetricSample Sample = new(
        Exports.With(Ten), Imports.With(Ten), Value.With(Ten), Part.With(Ten), (Value with { Period = "2020-H1" }).With(Ten),
        Volume.With(Ten), Growth.With(Ten), (Part with { Transformation = "change", Basis = "year-on-year" }).With(Ten),
        (Growth with { Period = "2020-H1" }).With(Ten), PriceGrowth.With(Ten), (VolumeGrowth with { Flow = "imports" }).With(Ten),
        (GrowthSince2019 with { Period = "2019-H1" }).With(Ten), PartShare.With(Ten),
        (PartShare with { Partner = "japan", Reference = "world-production" }).With(Ten),
        (PartShare with { Partner = "india", Reference = "partner=rcep" }).With(Ten), PartGap.With(Ten));

    private static Figure<Quantity<Yuan>> Sold => Sample.Yuan(0);

    private static Figure<Quantity<Yuan>> Bought => Sample.Yuan(1);

    private static Figure<Quantity<Yuan>> All => Sample.Yuan(2);

    private static Figure<Quantity<Yuan>> Asean => Sample.Yuan(3);

    private static Figure<Quantity<Yuan>> Before => Sample.Yuan(4);

    private static Figure<Quantity<Yuan>> Change => Sample.Yuan(7);

    public static TheoryData<string, Action> Arguments => new()
    {
        { "is not exports", () => Bought.Balance(Sold) },
        { "is not imports", () => Sold.CoverageRatio(Sold) },
        { "is not exports", () => All.NormalisedBalance(All) },
        { "is not a level", () => Change.YearEarlier() },
        { "is not a level", () => Change.In2019() },
        { "is not a level", () => Change.ChangeOnYear() },
        { "different periods", () => Asean.ShareOf(Before) },
        { "different things", () => Change.ShareOf(All) },
        { "different periods", () => Asean.ShareYearEarlier(Before) },
        { "different periods", () => Asean.ShareChangeIn(Before) },
        { "different periods", () => Before.Without(Asean) },
        { "different periods", () => Before.GrowthWithout(Asean) },
        { "different periods", () => Asean.ContributionTo(Before) },
        { "different periods", () => Asean.ShareOfGrowthOf(Before) },
        { "different periods", () => Sample.OnYear(6).GapTo(Sample.OnYear(8)) },
        { "different periods", () => All.GrowthTogetherWith(Before) },
        { "not about a year after 2019", () => Sample.Get<Growth<Since2019>>(11).AverageAnnualGrowth() },
        { "not about the same trade", () => Asean.UnitValue(Sample.Get<Quantity<Tonne>>(5)) },
        { "not about the same trade", () => Sample.OnYear(9).GrowthOfValue(Sample.OnYear(10)) },
        { "not about the same trade", () => Sample.OnYear(9).PriceShareOfGrowth(Sample.OnYear(10)) },
        { "not about the same trade", () => Sample.OnYear(9).VolumeShareOfGrowth(Sample.OnYear(10)) },
        { "is not a share of", () => Sample.Get<Share>(12).LevelIn(Asean) },
        { "is not a growth gap", () => new MetricSample((PartGap with { Transformation = "share-change" }).With(Ten)).Get<PercentagePoints>(0).GrowthOfOther() },
        { "is not on the year", () => new MetricSample((PartGap with { Basis = "since-2019" }).With(Ten)).Get<PercentagePoints>(0).GrowthOfOther() },
        { "not of one series", () => All.IndexOn(Asean) },
        { "is not a beginning of", () => All.Less(Before) },
    };

    public static TheoryData<string, Action> Missing => new()
    {
        { "no growth on the year", () => Asean.YearEarlier() },
        { "no growth since 2019", () => All.In2019() },
        { "no growth on the year", () => Asean.ChangeOnYear() },
        { "no growth on the year", () => Asean.ShareYearEarlier(All) },
        { "no growth on the year", () => Asean.ShareChangeIn(All) },
        { "no growth on the year", () => All.GrowthWithout(Asean) },
        { "no growth on the year", () => Asean.ContributionTo(All) },
        { "no growth on the year", () => Asean.ShareOfGrowthOf(All) },
        { "no growth on the year", () => Sold.GrowthTogetherWith(Bought) },
        { "no growth on the year", () => Sample.Get<PercentagePoints>(15).GrowthOfOther() },
        { "no whole inside China's trade ('world-production')", () => Sample.Get<Share>(13).ImpliedValue() },
        { "no value of the whole ('partner=rcep')", () => Sample.Get<Share>(14).ImpliedValue() },
    };

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Metric_FiguresThatDoNotBelongTogether_Throws(string message, Action metric) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(metric).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Missing))]
    public void Metric_CompanionNotPrinted_Throws(string message, Action metric) =>
        Assert.Contains(message, Assert.Throws<FigureNotFoundException>(metric).Message, StringComparison.Ordinal);

    [Fact]
    public void GrowthTogetherWith_PartsThatOverlap_Throws() => Assert.Throws<OverlapException>(() => All.GrowthTogetherWith(Asean));

    [Fact]
    public void HerfindahlHirschman_PartsThatOverlap_Throws() => Assert.Throws<OverlapException>(
        () => Sample.Dataset.Query().In(Period.FirstHalf(2021)).Total().Measure(Indicators.TradeValue).HerfindahlHirschman<Yuan>(All));
}
