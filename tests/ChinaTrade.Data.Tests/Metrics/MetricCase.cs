using ChinaTrade.Data.Tests.Numerics;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>A metric as the library computes it from figures, and as exact arithmetic does from the true values behind them.</summary>
/// <param name="Name">The metric's name.</param>
/// <param name="Inputs">What the inputs are about.</param>
/// <param name="Library">The metric's bounds.</param>
/// <param name="Exact">Numerator and denominator of the result, undefined where the denominator is zero.</param>
internal sealed record MetricCase(
    string Name, FigureRow[] Inputs, Func<MetricSample, Interval> Library, Func<decimal[], (Fraction Above, Fraction Below)> Exact)
{
    /// <summary>How far a bound may be from the corner that makes it, as a part of the corner's value, or of one.</summary>
    public decimal Tolerance { get; init; } = 1e-15m;

    /// <summary>Denominators nearer to zero than this are not told from zero: logarithms of double precision.</summary>
    public decimal Nothing { get; init; }

    /// <summary>The condition under which the metric refuses, besides a denominator of zero.</summary>
    public Func<Interval[], Type?> Refusal { get; init; } = _ => null;

    public override string ToString() => Name;
}
