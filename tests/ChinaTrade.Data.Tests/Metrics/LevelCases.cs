using ChinaTrade.Data.Tests.Numerics;
using ChinaTrade.Data.Units;
using static ChinaTrade.Data.Tests.Metrics.MetricRows;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>The metrics of levels: balances, bases, shares, contributions, concentration.</summary>
internal static class LevelCases
{
    private static readonly Fraction One = Fraction.Of(1m);
    private static readonly Fraction Hundred = Fraction.Of(100m);
    private static readonly FigureRow[] Pair = [Part, Value, PartGrowth, Growth];
    private static readonly FigureRow[] Three = ForEach(Value, "japan", "united-states", "india");

    public static IEnumerable<MetricCase> All =>
    [
        Of("Balance", [Exports, Imports], s => s.Yuan(0).Balance(s.Yuan(1)).Quantity.Interval, x => (x[0] - x[1], One)),
        Of("CoverageRatio", [Exports, Imports], s => s.Yuan(0).CoverageRatio(s.Yuan(1)).Quantity.Interval, x => (x[0], x[1])),
        Of("NormalisedBalance", [Exports, Imports], s => s.Yuan(0).NormalisedBalance(s.Yuan(1)).Quantity.Interval, x => (x[0] - x[1], x[0] + x[1])),
        Of("YearEarlier", [Value, Growth], s => s.Yuan(0).YearEarlier().Quantity.Interval, x => (x[0] * Hundred, Hundred + x[1])),
        Of("In2019", [Value, GrowthSince2019], s => s.Yuan(0).In2019().Quantity.Interval, x => (x[0] * Hundred, Hundred + x[1])),
        Of("ChangeOnYear", [Value, Growth], s => s.Yuan(0).ChangeOnYear().Quantity.Interval, x => (x[0] * x[1], Hundred + x[1])),
        Of("ShareOf", [Part, Value], s => s.Yuan(0).ShareOf(s.Yuan(1)).Quantity.Interval, x => (x[0] * Hundred, x[1])),
        Of("ShareYearEarlier", Pair, s => s.Yuan(0).ShareYearEarlier(s.Yuan(1)).Quantity.Interval, x => (Hundred * x[0] * Grown(x[3]), x[1] * Grown(x[2]))),
        Of("ShareChangeIn", Pair, s => s.Yuan(0).ShareChangeIn(s.Yuan(1)).Quantity.Interval, x => (Hundred * x[0] * (x[2] - x[3]), x[1] * Grown(x[2]))),
        Of("Without", [Part, Value], s => s.Yuan(1).Without(s.Yuan(0)).Quantity.Interval, x => (x[1] - x[0], One)),
        Of("GrowthWithout", Pair, s => s.Yuan(1).GrowthWithout(s.Yuan(0)).Quantity.Interval, GrowthOfTheRest),
        Of("ContributionTo", Pair, s => s.Yuan(0).ContributionTo(s.Yuan(1)).Quantity.Interval, x => (x[0] * x[2] * Grown(x[3]), Grown(x[2]) * x[1])),
        Of("ShareOfGrowthOf", Pair, s => s.Yuan(0).ShareOfGrowthOf(s.Yuan(1)).Quantity.Interval, x => (Hundred * x[0] * x[2] * Grown(x[3]), Grown(x[2]) * x[1] * x[3])),
        Of("LevelIn", [PartShare, Value], s => s.Get<Share>(0).LevelIn(s.Yuan(1)).Quantity.Interval, x => (x[0] * x[1], Hundred)),
        Of("ImpliedValueOfShare", [PartShare, Value], s => s.Get<Share>(0).ImpliedValue().Quantity.Interval, x => (x[0] * x[1], Hundred)),
        Of("Less", [Value, Value with { Period = "2021-Q1" }], s => s.Yuan(0).Less(s.Yuan(1)).Quantity.Interval, x => (x[0] - x[1], One)),
        Of("IndexOn", [Value, Value with { Period = "2020-H1" }], s => s.Yuan(0).IndexOn(s.Yuan(1)).Quantity.Interval, x => (x[0] * Hundred, x[1])),
        Of("HerfindahlHirschman", [.. Three, Value], s => Concentration(s), Squares),
    ];

    private static MetricCase Of(
        string name, FigureRow[] inputs, Func<MetricSample, Interval> library, Func<Fraction[], (Fraction Above, Fraction Below)> exact) =>
        new(name, inputs, library, values => exact(Array.ConvertAll(values, Fraction.Of)));

    private static Interval Concentration(MetricSample sample) => sample.Dataset.Query().By(Dimension.Partner)
        .Measure(Indicators.TradeValue).HerfindahlHirschman<Yuan>(sample.Yuan(3)).Quantity.Interval;

    private static (Fraction Above, Fraction Below) Squares(Fraction[] x) =>
        (Hundred * Hundred * ((x[0] * x[0]) + (x[1] * x[1]) + (x[2] * x[2])), x[3] * x[3]);

    // V, T, g, G in this order: what is left grew from T ÷ (1 + G) − V ÷ (1 + g), here by (1 + g)(1 + G).
    private static (Fraction Above, Fraction Below) GrowthOfTheRest(Fraction[] x)
    {
        Fraction below = (x[1] * Grown(x[2])) - (x[0] * Grown(x[3]));
        return (((x[1] - x[0]) * Grown(x[2]) * Grown(x[3])) - (Hundred * below), below);
    }

    private static Fraction Grown(Fraction percent) => Hundred + percent;
}
