using System.Globalization;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Metrics that users define.</summary>
public sealed class MetricDefinitionTests
{
    private static readonly Metric<Quantity<IndexPoint>, Quantity<IndexPoint>, Quantity<IndexPoint>> TermsOfTrade = Metric
        .Define("net barter terms of trade", "净贸易条件")
        .Input("X", Indicators.PriceIndex.Level, Flows.Exports)
        .Input("M", Indicators.PriceIndex.Level, Flows.Imports)
        .Result<Quantity<IndexPoint>>((x, m) => 100 * x / m);

    private static readonly Metric<Growth<YearOnYear>, Quantity<IndexPoint>, Growth<YearOnYear>> RealGrowth = Metric
        .Define("real growth", "实际增速")
        .Input("g", Indicators.TradeValue.Growth)
        .Input("I", Indicators.PriceIndex.Level)
        .Result<Growth<YearOnYear>>((g, i) => ((1 + g) / (i / 100)) - 1);

    [Fact]
    public void Compute_TermsOfTrade_HasBoundsNameAndExplanation()
    {
        Derived<Quantity<IndexPoint>> result = TermsOfTrade.Compute(Index(Flows.Exports, 104m), Index(Flows.Imports, 96m));

        Assert.Equal("108.3333 [108.2249, 108.4419]", WorkedNumber.From(result, 4));
        Assert.Equal("net barter terms of trade: all trade, 2021-H1", result.Name);
        Assert.Equal("净贸易条件：全部贸易，2021-H1", result.ChineseName);
        Assert.Equal("100 × X ÷ M", result.Formula);
        Assert.StartsWith("net barter terms of trade: all trade, 2021-H1: 108.3 index points [108.22, 108.45]\n  = 100 × X ÷ M\n  X = ",
            result.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("**net barter terms of trade: all trade, 2021-H1:** ", result.ExplainMarkdown(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(["X", "M"], result.ToRow().Inputs.Select(input => input.Symbol));
        Assert.Equal("100 × X ÷ M", TermsOfTrade.Formula);
        Assert.Equal("net barter terms of trade = 100 × X ÷ M", TermsOfTrade.ToString());
    }

    [Fact]
    public void Compute_RealGrowth_CountsPercentsAsFractions()
    {
        Figure[] figures = SampleFigures.Empty
            .Add(Indicators.TradeValue.Growth, Flows.Imports, Interval.Between(35.85m, 35.9m, 35.95m))
            .Add(Indicators.PriceIndex.Level, Flows.Imports, Interval.Between(111.45m, 111.5m, 111.55m))
            .Figures();

        // 1.3590 ÷ 1.115 − 1, worked by hand; least at 1.3585 ÷ 1.1155, greatest at 1.3595 ÷ 1.1145.
        Assert.Equal(
            "21.8834 [21.7840, 21.9830]",
            WorkedNumber.From(RealGrowth.Compute(figures[0].As<Growth<YearOnYear>>(), figures[1].As<Quantity<IndexPoint>>()), 4));
    }

    [Fact]
    public void Compute_Swapped_NamesFigureAndInput() => Assert.Equal(
        "'trade price index: imports, 2021-H1' cannot be X of 'net barter terms of trade': X is about exports.",
        Assert.Throws<ArgumentException>(() => TermsOfTrade.Compute(Index(Flows.Imports, 104m), Index(Flows.Exports, 96m))).Message);

    [Fact]
    public void Compute_OtherMeasure_NamesFigureAndInput()
    {
        Figure<Quantity<IndexPoint>> quantum =
            SampleFigures.Empty.Add(Indicators.QuantumIndex.Level, Flows.Exports, Interval.Exact(100m)).Figure<Quantity<IndexPoint>>();

        Assert.Contains("cannot be X of 'net barter terms of trade': X measures",
            Assert.Throws<ArgumentException>(() => TermsOfTrade.Compute(quantum, Index(Flows.Imports, 96m))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_OtherPeriod_ThrowsUnlessTheMetricIsAcrossPeriods()
    {
        var h1 = Briefings.FirstHalf2021;
        Figure<Quantity<Yuan>> june = h1.June2021.Overall.Total.Value;
        MetricBuilder<Quantity<Yuan>, Quantity<Yuan>> Inputs(bool acrossPeriods) => Metric
            .Define("a month of six", acrossPeriods: acrossPeriods).Input("J", Indicators.TradeValue.Level)
                .Input("H", Indicators.TradeValue.Level);

        Assert.Throws<ArgumentException>(() => Inputs(acrossPeriods: false).Result<Share>((j, h) => j / h)
            .Compute(june, h1.Overall.Total.Value));
        Derived<Share> share = Inputs(acrossPeriods: true).Result<Share>((j, h) => j / h).Compute(june, h1.Overall.Total.Value);
        Assert.Equal("a month of six: all trade, 2021-H1 and 2021-06", share.Name);
        Assert.InRange(share.Number, 18m, 19m);
    }

    [Fact]
    public void Compute_DoubtfulFigure_IsRefusedAndAsPrintedMarked()
    {
        Figure<Quantity<Yuan>> doubtful =
            TradeData.Query().AsPrinted().For(ObservationStatus.Doubtful).Measure(Indicators.TradeValue).First();
        Figure<Quantity<Yuan>> plain = new Figure<Quantity<Yuan>>(doubtful.Untyped.Columns, doubtful.Untyped.Row);
        Metric<Quantity<Yuan>, Quantity<Yuan>> half = Metric.Define("half").Input<Quantity<Yuan>>("V").Result<Quantity<Yuan>>(v => v / 2);

        Assert.Throws<DoubtfulFigureException>(() => half.Compute(plain));
        Assert.Equal([NumberMark.Doubtful], half.Compute(plain.AsPrinted()).Marks);
        Assert.EndsWith(" (doubtful)", half.Compute(plain.AsPrinted()).ToString(), StringComparison.Ordinal);
        Assert.Equal("doubtful", half.Compute(plain.AsPrinted()).ToRow().Marks);
    }

    [Fact]
    public void Define_WrongUnits_SaysWhatIsPutTogether()
    {
        MetricBuilder<Quantity<Yuan>, Quantity<Tonne>> inputs = Metric.Define("m").Input<Quantity<Yuan>>("V").Input<Quantity<Tonne>>("Q");

        Assert.Equal("In the formula of 'm', V + Q puts CNY and t together.",
            Assert.Throws<ArgumentException>(() => inputs.Result<Quantity<Yuan>>((v, q) => v + q)).Message);
        Assert.Equal("In the formula of 'm', V + 5 puts CNY and plain numbers together.",
            Assert.Throws<ArgumentException>(() => inputs.Result<Quantity<Yuan>>((v, q) => (v + 5) * q / q)).Message);
        Assert.Equal("The formula of 'm', V ÷ Q, comes to CNY t^-1; the result is said to be in CNY.",
            Assert.Throws<ArgumentException>(() => inputs.Result<Quantity<Yuan>>((v, q) => v / q)).Message);
        Assert.Equal("In the formula of 'm', ln(V) is of CNY.", Assert.Throws<ArgumentException>(() => inputs.Result<Ratio>((v, q) => Term.Log(v) + Term.Log(q))).Message);
        Assert.Equal("In the formula of 'm', V^(1/2) is of CNY.", Assert.Throws<ArgumentException>(() => inputs.Result<Ratio>((v, q) => Term.Root(v, 2) / q)).Message);
        Assert.Equal("(−V) ÷ Q", inputs.Result<Rate<Yuan, Tonne>>((v, q) => -v / q).Formula);
        Assert.Equal("V ÷ Q", inputs.Result<Rate<Yuan, Tonne>>((v, q) => v / q).Formula);
        Assert.Equal("V × V ÷ (V × Q)", inputs.Result<Rate<Yuan, Tonne>>((v, q) => v * v / (v * q)).Formula);
    }

    // An index of 108.5 is 1.085 times its base, and 8.5 % above it: not 8.5.
    [Fact]
    public void Define_IndexPointsAsNumbers_IsRefused()
    {
        MetricBuilder<Quantity<IndexPoint>> index = Metric.Define("m").Input("I", Indicators.PriceIndex.Level);

        Assert.Equal("In the formula of 'm', I − 100 puts index and plain numbers together.",
            Assert.Throws<ArgumentException>(() => index.Result<Growth<YearOnYear>>(i => i - 100)).Message);
        Assert.Equal("I ÷ 100 − 1", index.Result<Growth<YearOnYear>>(i => (i / 100) - 1).Formula);
    }

    [Fact]
    public void Define_InputOfAnotherMetric_IsRefused()
    {
        Term? leaked = null;
        Metric.Define("a").Input<Ratio>("a").Input<Ratio>("b").Result<Ratio>((a, b) => a + (leaked = b));

        Assert.Equal("The formula of 'm' names an input of another metric.",
            Assert.Throws<ArgumentException>(() => Metric.Define("m").Input<Ratio>("a").Result<Ratio>(a => a + leaked!)).Message);
    }

    [Fact]
    public void Compute_WithoutAValue_NamesTheResult()
    {
        Figure<Growth<YearOnYear>> growth = Briefings.FirstHalf2021.Overall.Total.Growth;
        MetricBuilder<Growth<YearOnYear>> one = Metric.Define("m").Input<Growth<YearOnYear>>("g");

        Assert.Equal("'m: all trade, 2021-H1', 1 ÷ (g − g), divides by zero.",
            Assert.Throws<DivideByZeroException>(() => one.Result<Ratio>(g => 1 / (g - g)).Compute(growth)).Message);
        Assert.StartsWith("'m: all trade, 2021-H1', ln(g − g), has no value: ",
            Assert.Throws<ArgumentException>(() => one.Result<Ratio>(g => Term.Log(g - g)).Compute(growth)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_SmallResults_AreNotLostInAllowances()
    {
        Metric<Quantity<Tonne>, Quantity<Yuan>, Rate<Tonne, Yuan>> falling = Metric.Define("m")
            .Input<Quantity<Tonne>>("q", monotonicity: Monotonicity.Falls).Input<Quantity<Yuan>>("v").Result<Rate<Tonne, Yuan>>((q, v) => q * q / q / v);
        Metric<Quantity<Yuan>, Quantity<Yuan>, Quantity<Yuan>> large = Metric.Define("m")
            .Input<Quantity<Yuan>>("v").Input<Quantity<Yuan>>("w").Result<Quantity<Yuan>>((v, w) => v + w - v);
        var h1 = Briefings.FirstHalf2021;

        Assert.Throws<InvalidOperationException>(
            () => falling.Verify(falling.Compute(h1.Commodities.IronOre.Imports.Volume, h1.Overall.Imports.Value)));
        large.Verify(large.Compute(h1.Overall.Total.Value, h1.Partners.Asean.Total.Value));
    }

    [Fact]
    public void Define_InputsThatCannotBe_SaysWhy()
    {
        MetricBuilder<Ratio> one = Metric.Define("m").Input<Ratio>("a");

        Assert.StartsWith("'m' has two inputs 'a'.", Assert.Throws<ArgumentException>(() => one.Input<Ratio>("a")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("'a b' is no symbol", Assert.Throws<ArgumentException>(() => one.Input<Ratio>("a b")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("'' is no symbol", Assert.Throws<ArgumentException>(() => one.Input<Ratio>(string.Empty)).Message,
            StringComparison.Ordinal);
        Assert.Equal("The formula of 'm', a, does not name b.", Assert.Throws<ArgumentException>(() => one.Input<Ratio>("b").Result<Ratio>((a, b) => a)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => one.Input<Ratio>("b", monotonicity: (Monotonicity)7));
        Assert.Throws<ArgumentNullException>(() => one.Result<Ratio>(null!));
        Assert.Throws<ArgumentException>(() => one.Result<Ratio>(a => null!));
        Assert.Throws<ArgumentException>(() => Metric.Define(" "));
    }

    [Fact]
    public void HasNarrowestBounds_OfEachForm_IsWhatTheFormulaAllows()
    {
        MetricBuilder<Quantity<Yuan>> value = Metric.Define("m").Input<Quantity<Yuan>>("V");

        Assert.True(TermsOfTrade.HasNarrowestBounds);
        Assert.True(value.Result<Quantity<Yuan>>(v => v / 3).HasNarrowestBounds);
        Assert.False(value.Result<Ratio>(v => (v * v / (v * v)) + 0).HasNarrowestBounds);
        Assert.True(Metric.Define("m").Input<Ratio>("r", monotonicity: Monotonicity.Rises)
            .Result<Ratio>(r => (r * r) + r).HasNarrowestBounds);
    }

    [Fact]
    public void Verify_WhatHolds_Passes()
    {
        TermsOfTrade.Verify(TermsOfTrade.Compute(Index(Flows.Exports, 104m), Index(Flows.Imports, 96m)));
        Metric<Growth<YearOnYear>, Ratio> rising = Squares(Monotonicity.Rises);
        rising.Verify(rising.Compute(Briefings.FirstHalf2021.Overall.Total.Growth),
            rising.Compute(Briefings.FirstHalf2021.Overall.Exports.Growth));
    }

    [Fact]
    public void Verify_FalseMonotonicity_NamesInputAndNumbers()
    {
        Metric<Growth<YearOnYear>, Ratio> falling = Squares(Monotonicity.Falls);

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(
            () => falling.Verify(falling.Compute(Briefings.FirstHalf2021.Overall.Total.Growth)));
        Assert.StartsWith("'square' is said to fall with g, but goes from ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OtherMetricOrNone_Throws()
    {
        Figure<Growth<YearOnYear>> growth = Briefings.FirstHalf2021.Overall.Total.Growth;

        Assert.Throws<ArgumentException>(() => Squares(Monotonicity.Rises).Verify(Squares(Monotonicity.Rises).Compute(growth)));
        Assert.Throws<ArgumentException>(() => Squares(Monotonicity.Rises).Verify());
    }

    private static Metric<Growth<YearOnYear>, Ratio> Squares(Monotonicity monotonicity) =>
        Metric.Define("square").Input("g", Indicators.TradeValue.Growth, monotonicity: monotonicity).Result<Ratio>(g => (1 + g) * (1 + g));

    private static Figure<Quantity<IndexPoint>> Index(Flow flow, decimal number) => SampleFigures.Empty
        .Add(Indicators.PriceIndex.Level, flow, Interval.Between(number - 0.05m, number, number + 0.05m)).Figure<Quantity<IndexPoint>>();
}
