using ChinaTrade.Data.Tests.Numerics;
using ChinaTrade.Data.Units;
using static ChinaTrade.Data.Tests.Metrics.MetricRows;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>The metrics of growth rates, prices and volumes.</summary>
internal static class GrowthCases
{
    private static readonly Fraction One = Fraction.Of(1m);
    private static readonly Fraction Hundred = Fraction.Of(100m);
    private static readonly FigureRow[] Three = [.. ForEach(Value, "japan", "united-states", "india"), .. ForEach(Growth, "japan", "united-states", "india")];
    private static readonly FigureRow[] TwoYears = [Growth with { Period = "2020-H1" }, Growth];

    public static IEnumerable<MetricCase> All =>
    [
        Of("GapTo", [PartGrowth, Growth], s => s.OnYear(0).GapTo(s.OnYear(1)).Quantity.Interval, x => (x[0] - x[1], One)),
        Of("GrowthOfOther", [PartGap, PartGrowth], s => s.Get<PercentagePoints>(0).GrowthOfOther().Quantity.Interval, x => (x[1] - x[0], One)),
        Of("GrowthTogetherWith", Three, s => s.Yuan(0).GrowthTogetherWith(s.Yuan(1), s.Yuan(2)).Quantity.Interval, Together) with
        {
            Refusal = inputs => inputs.Skip(3).Any(growth => growth.Nominal == -100m) ? typeof(DivideByZeroException) : null,
        },
        Of("ChainedGrowth", TwoYears, s => Chain(s).ChainedGrowth().Quantity.Interval, x => (Grown(x[0]) * Grown(x[1]), Hundred * Hundred)),
        Of("GrowthOfValue", [PriceGrowth, VolumeGrowth], s => s.OnYear(0).GrowthOfValue(s.OnYear(1)).Quantity.Interval, x => ((Grown(x[0]) * Grown(x[1])) - (Hundred * Hundred), Hundred)),
        Of("UnitValue", [Value, Volume], s => s.Yuan(0).UnitValue(s.Get<Quantity<Tonne>>(1)).Quantity.Interval, x => (x[0], x[1])),
        Of("ImpliedValueOfPrice", [Price, Volume], s => s.Get<Rate<Yuan, Tonne>>(0).ImpliedValue(s.Get<Quantity<Tonne>>(1)).Quantity.Interval, x => (x[0] * x[1], One)),
        Of("ImpliedExchangeRate", [Value, ValueInDollars], s => s.Yuan(0).ImpliedExchangeRate(s.Get<Quantity<UsDollar>>(1)).Quantity.Interval, x => (x[0], x[1])),
        OfRoot("AverageAnnualGrowth to 2020", "2020-H1", 1),
        OfRoot("AverageAnnualGrowth to 2021", "2021-H1", 2),
        OfRoot("AverageAnnualGrowth to 2022", "2022-H1", 3),
        new("AverageGrowth", TwoYears, s => Chain(s).AverageGrowth().Quantity.Interval, x => Root(Factor(x[0]) * Factor(x[1]), 2)) { Tolerance = 1e-9m },
        OfLogarithms("PriceShareOfGrowth", [PriceGrowth, VolumeGrowth], s => s.OnYear(0).PriceShareOfGrowth(s.OnYear(1)).Quantity.Interval),
        OfLogarithms("VolumeShareOfGrowth", [VolumeGrowth, PriceGrowth], s => s.OnYear(0).VolumeShareOfGrowth(s.OnYear(1)).Quantity.Interval),
        new(
            "PriceShareOfGrowth of an index", [PriceIndex, Growth],
            s => s.Get<Quantity<IndexPoint>>(0).PriceShareOfGrowth(s.OnYear(1)).Quantity.Interval,
            x => (Hundred * Log(x[0] / 100m), Log(Factor(x[1]))))
        {
            Tolerance = 1e-6m, Nothing = 1e-3m, Refusal = inputs => Refuses(inputs[0].Lower > 0m && inputs[1].Lower > -100m),
        },
    ];

    private static MetricCase Of(
        string name, FigureRow[] inputs, Func<MetricSample, Interval> library, Func<Fraction[], (Fraction Above, Fraction Below)> exact) =>
        new(name, inputs, library, values => exact(Array.ConvertAll(values, Fraction.Of)));

    private static MetricCase OfRoot(string name, string period, int years) => new(
        name, [GrowthSince2019 with { Period = period }],
        s => s.Get<Growth<Since2019>>(0).AverageAnnualGrowth().Quantity.Interval,
        x => Root(Factor(x[0]), years))
    {
        Tolerance = 1e-9m,
    };

    private static MetricCase OfLogarithms(string name, FigureRow[] inputs, Func<MetricSample, Interval> library) => new(
        name, inputs, library, x => (Hundred * Log(Factor(x[0])), Log(Factor(x[0])) + Log(Factor(x[1]))))
    {
        Tolerance = 1e-6m, Nothing = 1e-3m, Refusal = each => Refuses(each[0].Lower > -100m && each[1].Lower > -100m),
    };

    private static Type? Refuses(bool isLawful) => isLawful ? null : typeof(ArgumentException);

    private static TradeSeries<Growth<YearOnYear>> Chain(MetricSample sample) =>
        sample.Dataset.Query().Measure(Indicators.TradeValue.Growth).SeriesByYear();

    // Σ V ÷ Σ (V ÷ f) − 1 with three factors f = 1 + g, here by their product.
    private static (Fraction Above, Fraction Below) Together(Fraction[] x)
    {
        (Fraction f, Fraction g, Fraction h) = (Grown(x[3]), Grown(x[4]), Grown(x[5]));
        Fraction below = Hundred * ((x[0] * g * h) + (x[1] * f * h) + (x[2] * f * g));
        return (Hundred * (((x[0] + x[1] + x[2]) * f * g * h) - below), below);
    }

    private static (Fraction Above, Fraction Below) Root(decimal factor, int degree) =>
        (Hundred * (Fraction.Of((decimal)Math.Pow((double)factor, 1.0 / degree)) - One), One);

    private static Fraction Log(decimal value) => Fraction.Of((decimal)Math.Log((double)value));

    private static decimal Factor(decimal percent) => 1m + (percent / 100m);

    private static Fraction Grown(Fraction percent) => Hundred + percent;
}
