using Xunit;
using static ChinaTrade.Data.Tests.Metrics.MetricRows;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>What "over" and "under" leave of a result, as each metric's remarks say.</summary>
public sealed class MetricHedgeTests
{
    private static readonly FigureRow Hundred = Value.With(Interval.Exact(100m));
    private static readonly FigureRow Forty = Part.With(Interval.Exact(40m));
    private static readonly FigureRow OverThirty = Growth.Printed(30m, 1m, Hedge.Over);

    [Fact]
    public void YearEarlier_GrowthOverThirty_HasUpperBoundOnly() =>
        Bounds(0m, 100m / 1.3m, new MetricSample(Hundred, OverThirty).Yuan(0).YearEarlier().Quantity.Interval);

    [Fact]
    public void YearEarlier_GrowthThatMayBeMinusHundred_HasLowerBoundOnly() => Bounds(
        200m, null, new MetricSample(Hundred, Growth.Printed(-50m, 1m, Hedge.Under)).Yuan(0).YearEarlier().Quantity.Interval);

    [Fact]
    public void ChangeOnYear_GrowthOverThirty_IsAtMostTheLevel() =>
        Bounds(30m / 1.3m, 100m, new MetricSample(Hundred, OverThirty).Yuan(0).ChangeOnYear().Quantity.Interval);

    [Fact]
    public void NormalisedBalance_ExportsOverAnAmount_EndsAtOne() => Bounds(
        0.2m, 1m, new MetricSample(Exports.Printed(60m, 1m, Hedge.Over), Imports.With(Interval.Exact(40m))) is var sample
            ? sample.Yuan(0).NormalisedBalance(sample.Yuan(1)).Quantity.Interval : default);

    [Fact]
    public void ShareOf_WholeOverAnAmount_StartsAtZero() => Bounds(
        0m, 40m, new MetricSample(Forty, Value.Printed(100m, 1m, Hedge.Over)) is var sample
            ? sample.Yuan(0).ShareOf(sample.Yuan(1)).Quantity.Interval : default);

    [Fact]
    public void ShareChangeIn_PartGrowthOverThirty_IsAtMostTheShare() => Bounds(
        40m * 20m / 130m, 40m, Pair((part, whole) => part.ShareChangeIn(whole).Quantity.Interval));

    [Fact]
    public void ContributionTo_PartGrowthOverThirty_IsAtMostThatOfAPartFromNothing() => Bounds(
        40m * 30m * 1.1m / 130m, 44m, Pair((part, whole) => part.ContributionTo(whole).Quantity.Interval));

    [Fact]
    public void PriceShareOfGrowth_PriceOverThirty_IsAtMostHundred()
    {
        MetricSample sample = new(PriceGrowth.Printed(30m, 1m, Hedge.Over), VolumeGrowth.With(Interval.Exact(30m)));

        Bounds(50m, 100m, sample.OnYear(0).PriceShareOfGrowth(sample.OnYear(1)).Quantity.Interval);
    }

    [Fact]
    public void GrowthTogetherWith_PartOverThirty_HasUpperBoundWhereTheOtherHasABase()
    {
        FigureRow[] levels = ForEach(Hundred, "japan", "india");
        MetricSample sample = new([.. levels, OverThirty with { Partner = "japan" }, (Growth with { Partner = "india" }).With(Interval.Exact(0m))]);

        Bounds(100m * ((200m / ((100m / 1.3m) + 100m)) - 1m), 100m, sample.Yuan(0).GrowthTogetherWith(sample.Yuan(1)).Quantity.Interval);
    }

    [Fact]
    public void GapTo_GrowthOverThirty_HasNoUpperBound()
    {
        MetricSample sample = new(PartGrowth.Printed(30m, 1m, Hedge.Over), Growth.With(Interval.Exact(10m)));

        Bounds(20m, null, sample.OnYear(0).GapTo(sample.OnYear(1)).Quantity.Interval);
    }

    private static Interval Pair(Func<Figure<Quantity<Units.Yuan>>, Figure<Quantity<Units.Yuan>>, Interval> metric)
    {
        MetricSample sample = new(Forty, Hundred, PartGrowth.Printed(30m, 1m, Hedge.Over), Growth.With(Interval.Exact(10m)));
        return metric(sample.Yuan(0), sample.Yuan(1));
    }

    private static void Bounds(decimal? lower, decimal? upper, Interval actual)
    {
        Equal(lower, actual.Lower);
        Equal(upper, actual.Upper);
    }

    private static void Equal(decimal? expected, decimal? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is not null) Assert.Equal(expected.Value, actual!.Value, 9);
    }
}
