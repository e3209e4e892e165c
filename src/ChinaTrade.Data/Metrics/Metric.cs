namespace ChinaTrade.Data;

/// <summary>Where metrics of one's own begin. They carry bounds, marks and explanation like the built-in ones.</summary>
public static class Metric
{
    /// <summary>Begins the definition of a metric: its inputs follow, then its result.</summary>
    /// <param name="name">The English name, to which a result adds what its inputs have in common: "terms of trade: all trade,
    /// 2021-H1".</param>
    /// <param name="chineseName">The Chinese name; <c>null</c> for none.</param>
    /// <param name="acrossPeriods">Whether the inputs may be about different periods.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <example><code>
    /// var termsOfTrade = Metric.Define("net barter terms of trade", "净贸易条件")
    ///     .Input("X", Indicators.PriceIndex.Level, Flows.Exports)
    ///     .Input("M", Indicators.PriceIndex.Level, Flows.Imports)
    ///     .Result&lt;Quantity&lt;IndexPoint&gt;&gt;((x, m) => 100 * x / m);
    /// </code></example>
    public static MetricBuilder Define(string name, string? chineseName = null, bool acrossPeriods = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(new(name, chineseName, acrossPeriods, []));
    }
}
