using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class ConcentrationMetricsTests
{
    private static readonly Partner[] Countries = [Partners.Japan, Partners.Vietnam, Partners.India];

    // As published of the first half of 2021.
    private static readonly TradeDataset Dataset = SampleFigures.Empty
        .Add(Indicators.TradeValue.Level, Flows.Total, "18.07 trillion yuan")
        .Add(Indicators.TradeValue.Level, Flows.Total, "8.64 trillion yuan", EnterpriseTypes.Private)
        .Add(Indicators.TradeValue.Level, Flows.Total, "6.61 trillion yuan", EnterpriseTypes.ForeignInvested)
        .Add(Indicators.TradeValue.Level, Flows.Total, "2.75 trillion yuan", EnterpriseTypes.StateOwned)
        .Add(Indicators.TradeValue.Level, Flows.Total, "2.66 trillion yuan", Partners.Asean)
        .Add(Indicators.TradeValue.Level, Flows.Total, "100 billion yuan", Partners.Vietnam)
        .Build();

    private static Figure<Quantity<Yuan>> All => Dataset.Query().By().Measure(Indicators.TradeValue).Single();

    private static TradeQuery<Quantity<Yuan>> ByEnterpriseType =>
        Dataset.Query().By(Dimension.EnterpriseType).Measure(Indicators.TradeValue);

    [Fact]
    public void HerfindahlHirschman_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Level, MetricGen.Level, MetricGen.Level, MetricGen.Level],
        drawn =>
        {
            TradeDataset dataset = Countries
                .Select((country, i) => (Country: country, Value: drawn[i]))
                .Aggregate(SampleFigures.Empty, (before, part) => before.Add(Indicators.TradeValue.Level, part.Value, part.Country))
                .Add(Indicators.TradeValue.Level, drawn[3])
                .BuildUnaudited();
            Figure<Quantity<Yuan>> whole = dataset.Query().For(Partners.World).Measure(Indicators.TradeValue).Single();
            return dataset.Query().By(Dimension.Partner).Measure(Indicators.TradeValue).HerfindahlHirschman(whole);
        },
        at => new(
            Fraction.From(10_000m) * ((at[0] * at[0]) + (at[1] * at[1]) + (at[2] * at[2])), at[3] * at[3]));

    [Fact]
    public void HerfindahlHirschman_OfEnterpriseTypes_IsAsWorkedByHand() =>
        Assert.Equal("3855.8836 [3848.2434, 3863.5363]", WorkedNumber.From(ByEnterpriseType.HerfindahlHirschman(All), 4));

    [Fact]
    public void HerfindahlHirschman_SmallestLevels_LosesNoDigits()
    {
        TradeDatasetBuilder sample = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Interval.Exact(0.00000012m), Partners.Japan)
            .Add(Indicators.TradeValue.Level, Interval.Exact(0.0000002m));

        Assert.Equal(
            Interval.Exact(3_600m),
            sample.BuildUnaudited().Query().By(Dimension.Partner).Measure(Indicators.TradeValue)
                .HerfindahlHirschman(sample.Figure<Quantity<Yuan>>(1)).Quantity.Interval);
    }

    [Fact]
    public void HerfindahlHirschman_OverlappingParts_Throws() => Assert.Throws<OverlapException>(
        () => Dataset.Query().By(Dimension.Partner).Measure(Indicators.TradeValue).HerfindahlHirschman(All));

    [Fact]
    public void HerfindahlHirschman_NoParts_Throws() =>
        Assert.Throws<FigureNotFoundException>(() => ByEnterpriseType.Above(1e15m).HerfindahlHirschman(All));

    [Fact]
    public void HerfindahlHirschman_WholeOfAnotherPeriod_Throws() =>
        Assert.Throws<ArgumentException>(() => ByEnterpriseType.HerfindahlHirschman(Briefings.FirstHalf2021.June2021.Overall.Total.Value));

    [Fact]
    public void Ranking_OfEnterpriseTypes_IsByValueAndCertain() => Assert.Equal(
        ["1 Private enterprises True", "2 Foreign-invested enterprises True", "3 State-owned enterprises True"],
        ByEnterpriseType.Ranking().Select(ranked => $"{ranked.Rank} {ranked.Figure.Key} {ranked.IsCertain}"));

    [Fact]
    public void Ranking_EqualNumbers_ShareARankAndTheNextIsSkipped()
    {
        TradeDataset dataset = SampleFigures.Empty
            .AddEach(Indicators.TradeValue.Level, Interval.Between(6m, 7m, 8m), Partners.Japan, Partners.India)
            .Add(Indicators.TradeValue.Level, Interval.Between(4m, 5m, 6m), Partners.Poland)
            .Add(Indicators.TradeValue.Level, Interval.Between(1m, 2m, 3m), Partners.Turkey)
            .Build();

        IReadOnlyList<Ranked<Quantity<Yuan>>> ranking = dataset.Query().Measure(Indicators.TradeValue).Ranking();

        // Poland's 6 may equal India's 6, Turkey's 3 stays below Poland's 4.
        Assert.Equal(
            ["1 India True", "1 Japan False", "3 Poland False", "4 Turkey True"],
            ranking.Select(ranked => $"{ranked.Rank} {ranked.Figure.Key.Partner} {ranked.IsCertain}"));
    }

    [Fact]
    public void Ranking_OfALimitedQuery_IsOfItsOwnFigures() => Assert.Equal(
        ["1 Foreign-invested enterprises", "2 State-owned enterprises"],
        ByEnterpriseType.OrderByValue().Top(2).Ranking().Select(ranked => $"{ranked.Rank} {ranked.Figure.Key}"));

    [Fact]
    public void Ranking_NothingFound_IsEmpty() => Assert.Empty(ByEnterpriseType.Above(1e15m).Ranking());
}
