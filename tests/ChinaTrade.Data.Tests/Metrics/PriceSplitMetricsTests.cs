using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Logarithms have no exact fractions: double precision stands for the truth here, which is far finer than the bounds.</summary>
public sealed class PriceSplitMetricsTests
{
    private static readonly int Iterations = Draws.AtLeast(3_000);

    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void PriceShareOfGrowth_TrueValuesInsideInputs_StayInsideTightBounds() => Holds(
        MetricGen.GrowthOfPositive, Log, (a, b) => Growths(a, b, (p, q) => p.PriceShareOfGrowth(q)), (p, q) => (p, p + q));

    [Fact]
    public void VolumeShareOfGrowth_TrueValuesInsideInputs_StayInsideTightBounds() => Holds(
        MetricGen.GrowthOfPositive, Log, (a, b) => Growths(a, b, (p, q) => q.VolumeShareOfGrowth(p)), (p, q) => (q, p + q));

    [Fact]
    public void PriceShareOfGrowth_OfAnIndex_TrueValuesStayInsideTightBounds() => Holds(
        MetricGen.Price, value => Log(value - 100.0), IndexAndGrowth, (index, g) => (index, g));

    [Fact]
    public void PriceSplit_OfTheFirstHalfOf2021_IsAsWorkedByHand()
    {
        Assert.Equal("95.2492 [95.1607, 95.3378]", WorkedNumber.From(
            H1.Commodities.IronOre.Imports.UnitPriceGrowth.PriceShareOfGrowth(H1.Commodities.IronOre.Imports.VolumeGrowth), 4));
        Assert.Equal("4.7508 [4.6622, 4.8393]", WorkedNumber.From(
            H1.Commodities.IronOre.Imports.VolumeGrowth.VolumeShareOfGrowth(H1.Commodities.IronOre.Imports.UnitPriceGrowth), 4));
        Assert.Equal("119.5226 [115.6692, 123.6824]", WorkedNumber.From(
            H1.Commodities.CrudeOil.Imports.UnitPriceGrowth.PriceShareOfGrowth(H1.Commodities.CrudeOil.Imports.VolumeGrowth), 4));
    }

    [Fact]
    public void PriceShareOfGrowth_OfAllImports_ReproducesThePrintedShare()
    {
        Derived<Share> share = H1.Overall.Imports.PriceIndex.PriceShareOfGrowth(H1.Overall.Imports.Growth);

        Assert.Equal("35.4206 [35.1599, 35.6822]", WorkedNumber.From(share, 4));
        Assert.Equal(35.4m, H1.Overall.Imports.PriceIndexShareOfGrowth.Number);
        Assert.Equal(AuditVerdict.Passed, H1.Overall.Imports.PriceIndexShareOfGrowth.ConsistencyWith(share).Verdict);
    }

    [Fact]
    public void PriceShareOfGrowth_ValueMayHaveStoodStill_HasNoBounds()
    {
        Derived<Share> share = Growths(Interval.Between(4m, 5m, 6m), Interval.Between(-6m, -4m, -2m), (p, q) => p.PriceShareOfGrowth(q));

        Assert.True(share.Lower is null && share.Upper is null);
    }

    [Fact]
    public void PriceShareOfGrowth_PriceOverThirtyAndVolumeUp_IsAtMostHundred()
    {
        Derived<Share> share = Growths(Interval.Between(30m, 30m, null), Interval.Exact(10m), (p, q) => p.PriceShareOfGrowth(q));

        Assert.InRange(share.Upper!.Value, 100m, 100.0000001m);
        Assert.InRange(share.Lower!.Value, 73.35m, 73.36m);
    }

    [Fact]
    public void PriceShareOfGrowth_NothingMoved_Throws() => Assert.Throws<DivideByZeroException>(
        () => Growths(Interval.Exact(0m), Interval.Exact(0m), (p, q) => p.PriceShareOfGrowth(q)));

    [Fact]
    public void PriceShareOfGrowth_PriceMayHaveFallenToNothing_NamesIt() => Assert.Equal(
        "'average price, growth: all trade, 2021-H1' may be -100 % or less, which cannot be split. Ask for GrowthOfValue instead. (Parameter 'growth')",
        Assert.Throws<ArgumentException>(
            () => Growths(Interval.Between(-100m, -99m, -98m), Interval.Exact(1m), (p, q) => p.PriceShareOfGrowth(q))).Message);

    [Fact]
    public void PriceSplit_Swapped_SaysToExchange()
    {
        Figure<Growth<YearOnYear>> price = H1.Commodities.IronOre.Imports.UnitPriceGrowth;
        Figure<Growth<YearOnYear>> volume = H1.Commodities.IronOre.Imports.VolumeGrowth;

        Assert.EndsWith("are not a price and a volume. Exchange the two.",
            Assert.Throws<ArgumentException>(() => volume.PriceShareOfGrowth(price)).Message, StringComparison.Ordinal);
        Assert.EndsWith("are not a volume and a price. Exchange the two.",
            Assert.Throws<ArgumentException>(() => price.VolumeShareOfGrowth(volume)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PriceShareOfGrowth_IndexOfQuantity_Throws()
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.QuantumIndex.Level, Interval.Exact(105m))
            .Add(Indicators.TradeValue.Growth, Interval.Exact(10m))
            .Figures();

        Assert.Throws<ArgumentException>(() => figures[0].As<Quantity<IndexPoint>>()
            .PriceShareOfGrowth(figures[1].As<Growth<YearOnYear>>()));
    }

    [Fact]
    public void PriceShareOfGrowth_VolumeStoodStill_IsExactlyHundred()
    {
        Assert.Equal(Interval.Exact(100m), Growths(Interval.Between(4m, 5m, 6m), Interval.Exact(0m), (p, q) => p.PriceShareOfGrowth(q)).Quantity.Interval);
        Assert.Equal(Interval.Exact(0m), Growths(Interval.Between(4m, 5m, 6m), Interval.Exact(0m), (p, q) => q.VolumeShareOfGrowth(p)).Quantity.Interval);
        Assert.Equal(Interval.Exact(0m), IndexAndGrowth(Interval.Exact(100m), Interval.Exact(7m)).Quantity.Interval);
    }

    [Fact]
    public void PriceShareOfGrowth_OtherGoods_Throws() => Assert.Throws<ArgumentException>(
        () => H1.Commodities.IronOre.Imports.UnitPriceGrowth.PriceShareOfGrowth(H1.Commodities.CrudeOil.Imports.VolumeGrowth));

    [Fact]
    public void PriceShareOfGrowth_IndexOfOtherFlow_Throws() =>
        Assert.Throws<ArgumentException>(() => H1.Overall.Imports.PriceIndex.PriceShareOfGrowth(H1.Overall.Exports.Growth));

    private static void Holds(
        Gen<Interval> firsts,
        Func<double, double> logOfFirst,
        Func<Interval, Interval, Derived<Share>> derive,
        Func<double, double, (double Above, double Below)> split) =>
        Gen.Select(firsts, MetricGen.GrowthOfPositive, Gen.Double[0, 1], Gen.Double[0, 1]).Sample(
            (first, second, a, b) =>
            {
                if (Math.Abs(split(logOfFirst((double)first.Number), Log((double)second.Number)).Below) < 1e-6) return;
                Interval result = derive(first, second).Quantity.Interval;
                (double Above, double Below)[] corners =
                [
                    .. from x in Ends(first) from y in Ends(second) select split(logOfFirst(x), Log(y)),
                ];
                (double above, double below) = split(logOfFirst(Inside(first, a)), Log(Inside(second, b)));
                if (below != 0) IsInside(result, 100 * above / below);
                foreach ((double Above, double Below) at in corners.Where(each => each.Below != 0))
                {
                    IsInside(result, 100 * at.Above / at.Below);
                }

                IsTight(result, corners, first.IsUnbounded || second.IsUnbounded);
            },
            iter: Iterations);

    private static void IsInside(Interval result, double value) => Assert.True(
        !((double?)result.Lower - Tolerance(value) > value)
            && !((double?)result.Upper + Tolerance(value) < value), $"{result} lacks {value}");

    private static void IsTight(Interval result, (double Above, double Below)[] corners, bool hasInfinite)
    {
        double nearest = corners.Min(each => Math.Abs(each.Below));
        if (hasInfinite || nearest < 0.01 || corners.Select(each => Math.Sign(each.Below)).Distinct().Count() > 1) return;
        double[] values = [.. corners.Select(each => 100 * each.Above / each.Below)];
        Assert.Equal(values.Min(), (double)result.Lower!.Value, 1e-4);
        Assert.Equal(values.Max(), (double)result.Upper!.Value, 1e-4);
    }

    private static double Tolerance(double value) => 1e-9 * Math.Max(1, Math.Abs(value));

    private static double Log(double percent) => Math.Log(1 + (percent / 100));

    private static double[] Ends(Interval input) => [(double)input.Lower!.Value, (double)(input.Upper ?? (input.Number + 1e9m))];

    private static double Inside(Interval input, double part) => Ends(input)[0] + (part * (Ends(input)[1] - Ends(input)[0]));

    private static Derived<Share> Growths(
        Interval price, Interval volume, Func<Figure<Growth<YearOnYear>>, Figure<Growth<YearOnYear>>, Derived<Share>> metric)
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.UnitPrice.Growth, price)
            .Add(Indicators.TradeVolume.Growth, volume)
            .Figures();
        return metric(figures[0].As<Growth<YearOnYear>>(), figures[1].As<Growth<YearOnYear>>());
    }

    private static Derived<Share> IndexAndGrowth(Interval index, Interval growth)
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.PriceIndex.Level, index)
            .Add(Indicators.TradeValue.Growth, growth)
            .Figures();
        return figures[0].As<Quantity<IndexPoint>>().PriceShareOfGrowth(figures[1].As<Growth<YearOnYear>>());
    }
}
