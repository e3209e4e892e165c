namespace ChinaTrade.Data;

/// <summary>The definition of a metric that has four inputs. Immutable and thread-safe.</summary>
/// <typeparam name="T1">The kind of input 1.</typeparam>
/// <typeparam name="T2">The kind of input 2.</typeparam>
/// <typeparam name="T3">The kind of input 3.</typeparam>
/// <typeparam name="T4">The kind of input 4.</typeparam>
public sealed class MetricBuilder<T1, T2, T3, T4>
    where T1 : struct, IQuantityKind<T1>
    where T2 : struct, IQuantityKind<T2>
    where T3 : struct, IQuantityKind<T3>
    where T4 : struct, IQuantityKind<T4>
{
    private readonly MetricOutline outline;

    internal MetricBuilder(MetricOutline outline) => this.outline = outline;

    /// <summary>Completes the metric by its formula.</summary>
    /// <typeparam name="TResult">The kind of the result, to whose unit the formula must come.</typeparam>
    /// <param name="formula">The formula over the inputs, percentages as fractions.</param>
    /// <exception cref="ArgumentException">The formula leaves an input out, adds unlike units, or comes to another unit than the
    /// result's.</exception>
    public Metric<T1, T2, T3, T4, TResult> Result<TResult>(Func<Term, Term, Term, Term, Term> formula)
        where TResult : struct, IQuantityKind<TResult>
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new(outline, x => formula(x[0], x[1], x[2], x[3]));
    }
}
