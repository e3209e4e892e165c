namespace ChinaTrade.Data;

/// <summary>The definition of a metric that has no input yet. Immutable and thread-safe.</summary>
public sealed class MetricBuilder
{
    private readonly MetricOutline outline;

    internal MetricBuilder(MetricOutline outline) => this.outline = outline;

    /// <summary>Adds an input.</summary>
    /// <typeparam name="T1">The kind of the input, which its measure tells.</typeparam>
    /// <param name="symbol">Its symbol in the formula.</param>
    /// <param name="measure">What it must measure; <c>null</c> for anything of its kind.</param>
    /// <param name="flow">The flow that it must be about; <c>null</c> for any.</param>
    /// <param name="monotonicity">How the result moves with it, if that is known: bounds then are the narrowest also where the formula
    /// names it twice. <see cref="Metric{TResult}.Verify"/> checks it.</param>
    /// <exception cref="ArgumentException">The symbol is not a letter with letters, digits and _ behind it, or another input has
    /// it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The monotonicity is none.</exception>
    public MetricBuilder<T1> Input<T1>(
        string symbol, Measure<T1>? measure = null, Flow? flow = null, Monotonicity monotonicity = Monotonicity.Unknown)
        where T1 : struct, IQuantityKind<T1> => new(outline.With(symbol, measure, flow, monotonicity));
}
