using ChinaTrade.Data.Tests.Intervals;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>A formula in exact fractions, split where it divides: what a metric is measured against.</summary>
/// <param name="Above">What is divided.</param>
/// <param name="Below">What it is divided by.</param>
internal readonly record struct ExactFormula(Fraction Above, Fraction Below)
{
    public static implicit operator ExactFormula(Fraction value) => new(value, Fraction.From(1m));
}
