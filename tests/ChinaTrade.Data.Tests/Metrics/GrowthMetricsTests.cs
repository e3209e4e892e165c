using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.PartAndWholeSample;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class GrowthMetricsTests
{
    private static readonly Partner[] Countries =
        [Partners.Japan, Partners.Vietnam, Partners.India, Partners.Poland, Partners.Turkey, Partners.Malaysia];

    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Fraction Hundred => Fraction.From(100m);

    [Fact]
    public void GapTo_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Growth, MetricGen.Growth],
        drawn =>
        {
            Figure[] figures = SampleFigures.Empty
                .Add(Indicators.TradeValue.Growth, drawn[0], Partners.Asean)
                .Add(Indicators.TradeValue.Growth, drawn[1])
                .Figures();
            return figures[0].As<Growth<YearOnYear>>().GapTo(figures[1].As<Growth<YearOnYear>>());
        },
        at => at[0] - at[1]);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void CombinedGrowthWith_TrueValuesInsideInputs_StayInsideTightBounds(int parts) => MetricProperty.Holds(
        [.. Enumerable.Repeat(MetricGen.Level, parts), .. Enumerable.Repeat(MetricGen.Growth, parts)],
        drawn => Together(drawn[..parts], drawn[parts..]),
        at => GrowthOfSum(at[..parts], [.. at[parts..].Select(Factor)]));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void CombinedGrowthWith_BalancesInsideInputs_StayInsideTightBounds(int parts) => MetricProperty.Holds(
        [.. Enumerable.Repeat(MetricGen.Balance, parts), .. Enumerable.Repeat(MetricGen.GrowthOfBalance, parts)],
        drawn => Together(drawn[..parts], drawn[parts..], Indicators.TradeBalance),
        at => GrowthOfSum(at[..parts], [.. at[parts..].Select(Factor)]));

    [Fact]
    public void GrowthOfOther_TrueValuesInsideInputs_StayInsideTightBounds() => MetricProperty.Holds(
        [MetricGen.Growth, MetricGen.Points],
        drawn => SampleFigures.Empty
            .Add(Indicators.TradeValue.GrowthGap, drawn[1], Partners.Asean)
            .Add(Indicators.TradeValue.Growth, drawn[0], Partners.Asean)
            .Figure<PercentagePoints<Growth<YearOnYear>>>().GrowthOfOther(),
        at => at[0] - at[1]);

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2024)]
    public void AverageAnnualGrowth_TrueValuesInsideInputs_StayInsideTightBounds(int year) => MetricGen.Growth.Sample(
        drawn =>
        {
            Interval average = GrowthSince2019(year, drawn).AverageAnnualGrowth().Quantity.Interval;

            Assert.True(Compounded(average.Lower!.Value, year - 2019) <= Factor(Fraction.From(drawn.Lower!.Value)));
            Assert.True(Compounded(average.Lower.Value + 1e-8m, year - 2019) > Factor(Fraction.From(drawn.Lower.Value)));
            Assert.Equal(drawn.Upper is null, average.Upper is null);
            if (average.Upper is not { } upper) return;
            Assert.True(Compounded(upper, year - 2019) >= Factor(Fraction.From(drawn.Upper!.Value)));
            Assert.True(Compounded(upper - 1e-8m, year - 2019) < Factor(Fraction.From(drawn.Upper.Value)));
        },
        iter: Draws.AtLeast(5_000));

    [Fact]
    public void GrowthMetrics_OfTheFirstHalfOf2021_AreAsWorkedByHand()
    {
        Assert.Equal("0.7000 [0.6000, 0.8000]", WorkedNumber.From(H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth), 4));
        Assert.Equal(
            "27.2625 [27.2114, 27.3136]",
            WorkedNumber.From(H1.Partners.Asean.Total.Value.CombinedGrowthWith(H1.Partners.EuropeanUnion.Total.Value), 4));
        Assert.Equal("27.0898 [27.0392, 27.1404]", WorkedNumber.From(
            H1.Overall.Exports.Value.CombinedGrowthWith(H1.Overall.Imports.Value), 4));
        Assert.Equal(
            "27.0181 [26.7737, 27.2614]",
            WorkedNumber.From(
                H1.EnterpriseTypes.Private.Total.Value.CombinedGrowthWith(
                    H1.EnterpriseTypes.ForeignInvested.Total.Value, H1.EnterpriseTypes.StateOwned.Total.Value),
                4));
        Assert.Equal("10.8152 [10.7926, 10.8377]", WorkedNumber.From(H1.Overall.Total.GrowthSince2019.AverageAnnualGrowth(), 4));
        Assert.Equal("27.8000 [27.7000, 27.9000]", WorkedNumber.From(
            H1.Partners.BeltAndRoad.TransportModes.Rail.Total.GrowthGapToWater.GrowthOfOther(), 4));
    }

    [Fact]
    public void CombinedGrowthWith_SixParts_LiesBetweenTheirGrowths()
    {
        Interval[] levels = [.. Enumerable.Range(1, 6).Select(i => Interval.Exact(i * 1e12m))];
        Interval[] growths = [.. Enumerable.Range(1, 6).Select(i => Interval.Exact(i * 10m))];

        // 21 ÷ (1 ÷ 1.1 + 2 ÷ 1.2 + 3 ÷ 1.3 + 4 ÷ 1.4 + 5 ÷ 1.5 + 6 ÷ 1.6) − 1, worked by hand.
        Assert.Equal("41.6629 [41.6629, 41.6629]", WorkedNumber.From(Together(levels, growths), 4));
    }

    [Theory]
    [InlineData("10%", "32.0000 [31.1308, 32.8923]")]
    [InlineData("10 % [5, 15]", "32.0000 [25.3284, 40.2067]")]
    public void CombinedGrowthWith_SurplusAndDeficit_HasTheBoundsOfTheirSigns(string growthOfDeficit, string expected)
    {
        Derived<Growth<YearOnYear>> growth = Balances("100.0 billion yuan", "20.0%", "-50.0 billion yuan", growthOfDeficit);

        Assert.Equal(expected, WorkedNumber.From(growth, 4));
    }

    [Fact]
    public void CombinedGrowthWith_BasesThatMaySumToZero_HasNoBounds()
    {
        Derived<Growth<YearOnYear>> growth = Balances("100.0 billion yuan", "20.0%", "-90 billion yuan", "10%");

        Assert.True(growth.Lower is null && growth.Upper is null);
    }

    [Fact]
    public void CombinedGrowthWith_OpenInputsOfManyDigits_HasTheBoundsThatExist()
    {
        Derived<Growth<YearOnYear>> growth = Together(
            [
                Interval.Between(1234567890123.45678m, 1234567890123.45678m, null),
                Interval.Between(987654321098.765432m, 987654321098.765432m, null),
                Interval.Between(55555555555.5555555m, 55555555555.5555555m, null),
            ],
            [Interval.Between(7.123456789012345m, 7.2m, 7.3m), Interval.Between(9.1m, 9.2m, 9.345678901234567m),
                Interval.Between(8.1m, 8.2m, 8.3m)]);

        Assert.Equal(7.123456789012345m, growth.Lower);
        Assert.Equal(9.345678901234567m, growth.Upper);
    }

    [Fact]
    public void CombinedGrowthWith_OverlappingParts_Throws() => Assert.Throws<OverlapException>(
        () => H1.Partners.Asean.Total.Value.CombinedGrowthWith(H1.Partners.BeltAndRoad.Total.Value));

    [Fact]
    public void CombinedGrowthWith_NothingInAnyPart_Throws() => Assert.Throws<DivideByZeroException>(
        () => Together([Interval.Exact(0m), Interval.Exact(0m)], [Interval.Exact(1m), Interval.Exact(2m)]));

    [Fact]
    public void GapTo_OtherPeriod_Throws() =>
        Assert.Throws<ArgumentException>(() => H1.Overall.Total.Growth.GapTo(H1.June2021.Overall.Total.Growth));

    [Fact]
    public void AverageAnnualGrowth_Year2019_Throws() =>
        Assert.Throws<ArgumentException>(() => GrowthSince2019(2019, Interval.Exact(1m)).AverageAnnualGrowth());

    [Fact]
    public void GrowthOfOther_ChangeOfGrowth_Throws()
    {
        Measure<PercentagePoints<Growth<YearOnYear>>> change = new(
            Indicators.TradeValue, Transformation.GrowthChange, YearOnYear.Definition);

        Assert.Equal(
            "'trade value, growth change: ASEAN, 2021-H1' is not a growth gap. (Parameter 'figure')",
            Assert.Throws<ArgumentException>(
                () => SampleFigures.Empty.Add(change, Interval.Exact(1m), Partners.Asean).Figure<PercentagePoints<Growth<YearOnYear>>>()
                    .GrowthOfOther()).Message);
    }

    [Fact]
    public void GrowthOfOther_OwnGrowthNotPrinted_Throws() => Assert.Throws<FigureNotFoundException>(() => SampleFigures.Empty
        .Add(Indicators.TradeValue.GrowthGap, Interval.Exact(1m), Partners.Asean).Figure<PercentagePoints<Growth<YearOnYear>>>()
            .GrowthOfOther());

    private static Figure<Growth<Since2019>> GrowthSince2019(int year, Interval value) =>
        new TradeDatasetBuilder(Period.FirstHalf(year)).Add(Indicators.TradeValue.GrowthOn<Since2019>(), value).Figure<Growth<Since2019>>();

    private static Derived<Growth<YearOnYear>> Together(Interval[] levels, Interval[] growths, Indicator<Quantity<Yuan>>? measured = null)
    {
        Indicator<Quantity<Yuan>> indicator = measured ?? Indicators.TradeValue;
        TradeDatasetBuilder both = SampleFigures.Empty;
        for (int i = 0; i < levels.Length; i++) both = both.Add(indicator.Level, levels[i], Countries[i]);
        for (int i = 0; i < growths.Length; i++) both = both.Add(indicator.Growth, growths[i], Countries[i]);
        Figure<Quantity<Yuan>>[] parts = [.. both.Figures().Take(levels.Length).Select(figure => figure.As<Quantity<Yuan>>())];
        return parts[0].CombinedGrowthWith(parts[1..]);
    }

    private static Derived<Growth<YearOnYear>> Balances(string surplus, string growthOfSurplus, string deficit, string growthOfDeficit)
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.TradeBalance.Level, Flows.Total, surplus, Partners.Asean)
            .Add(Indicators.TradeBalance.Level, Flows.Total, deficit, Partners.Japan)
            .Add(Indicators.TradeBalance.Growth, Flows.Total, growthOfSurplus, Partners.Asean)
            .Add(Indicators.TradeBalance.Growth, Flows.Total, growthOfDeficit, Partners.Japan)
            .Figures();
        return figures[0].As<Quantity<Yuan>>().CombinedGrowthWith(figures[1].As<Quantity<Yuan>>());
    }

    private static ExactFormula GrowthOfSum(Fraction[] levels, Fraction[] factors)
    {
        Fraction now = Fraction.From(0m);
        Fraction earlier = Fraction.From(0m);
        Fraction product = factors.Aggregate((a, b) => a * b);
        for (int i = 0; i < levels.Length; i++)
        {
            now += levels[i] * product;
            earlier += levels[i] * factors.Where((_, j) => j != i).Aggregate((a, b) => a * b);
        }

        return new(Hundred * (now - earlier), earlier);
    }

    private static Fraction Compounded(decimal percent, int years) =>
        Enumerable.Repeat(Factor(Fraction.From(percent)), years).Aggregate((a, b) => a * b);
}
