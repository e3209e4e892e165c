namespace ChinaTrade.Data;

/// <summary>The definition of a metric that has three inputs. Immutable and thread-safe.</summary>
/// <typeparam name="T1">The kind of input 1.</typeparam>
/// <typeparam name="T2">The kind of input 2.</typeparam>
/// <typeparam name="T3">The kind of input 3.</typeparam>
public sealed class MetricBuilder<T1, T2, T3>
    where T1 : struct, IQuantityKind<T1>
    where T2 : struct, IQuantityKind<T2>
    where T3 : struct, IQuantityKind<T3>
{
    private readonly MetricOutline outline;

    internal MetricBuilder(MetricOutline outline) => this.outline = outline;

    /// <summary>Completes the metric by its formula.</summary>
    /// <typeparam name="TResult">The kind of the result, to whose unit the formula must come.</typeparam>
    /// <param name="formula">The formula over the inputs, percentages as fractions.</param>
    /// <exception cref="ArgumentException">The formula leaves an input out, adds unlike units, or comes to another unit than the
    /// result's.</exception>
    public Metric<T1, T2, T3, TResult> Result<TResult>(Func<Term, Term, Term, Term> formula)
        where TResult : struct, IQuantityKind<TResult>
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new(outline, x => formula(x[0], x[1], x[2]));
    }

    /// <summary>Adds an input.</summary>
    /// <typeparam name="T4">The kind of the input, which its measure tells.</typeparam>
    /// <param name="symbol">Its symbol in the formula.</param>
    /// <param name="measure">What it must measure; <c>null</c> for anything of its kind.</param>
    /// <param name="flow">The flow that it must be about; <c>null</c> for any.</param>
    /// <param name="monotonicity">How the result moves with it, if that is known: bounds then are the narrowest also where the formula
    /// names it twice. <see cref="Metric{TResult}.Verify"/> checks it.</param>
    /// <exception cref="ArgumentException">The symbol is not a letter with letters, digits and _ behind it, or another input has
    /// it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The monotonicity is none.</exception>
    public MetricBuilder<T1, T2, T3, T4> Input<T4>(
        string symbol, Measure<T4>? measure = null, Flow? flow = null, Monotonicity monotonicity = Monotonicity.Unknown)
        where T4 : struct, IQuantityKind<T4> => new(outline.With(symbol, measure, flow, monotonicity));
}
