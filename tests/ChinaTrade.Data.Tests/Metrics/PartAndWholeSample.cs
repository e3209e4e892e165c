using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using CsCheck;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>A part and its whole with their growths, in the order V, T, g, G; and the factors 1 + g and 1 + G.</summary>
internal static class PartAndWholeSample
{
    public static Gen<Interval>[] Inputs { get; } = [MetricGen.Level, MetricGen.Level, MetricGen.Growth, MetricGen.Growth];

    public static Gen<Interval>[] Balances { get; } = [MetricGen.Balance, MetricGen.Balance, MetricGen.GrowthOfBalance,
        MetricGen.GrowthOfBalance];

    public static Derived<T> Derive<T>(
        Interval[] drawn, Func<Figure<Quantity<Yuan>>, Figure<Quantity<Yuan>>, Derived<T>> metric, Indicator<Quantity<Yuan>>? measured =
            null)
        where T : struct, IQuantityKind<T>
    {
        Indicator<Quantity<Yuan>> indicator = measured ?? Indicators.TradeValue;
        Figure[] figures = SampleFigures.Empty
            .Add(indicator.Level, drawn[0], Partners.Asean)
            .Add(indicator.Level, drawn[1])
            .Add(indicator.Growth, drawn[2], Partners.Asean)
            .Add(indicator.Growth, drawn[3])
            .Figures();
        return metric(figures[0].As<Quantity<Yuan>>(), figures[1].As<Quantity<Yuan>>());
    }

    public static Fraction Factor(Fraction percent) => Fraction.From(1m) + (percent / Fraction.From(100m));
}
