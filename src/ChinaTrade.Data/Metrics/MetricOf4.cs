namespace ChinaTrade.Data;

/// <summary>A metric of four inputs.</summary>
/// <inheritdoc cref="Metric{TResult}" path="/remarks"/>
/// <typeparam name="T1">The kind of input 1.</typeparam>
/// <typeparam name="T2">The kind of input 2.</typeparam>
/// <typeparam name="T3">The kind of input 3.</typeparam>
/// <typeparam name="T4">The kind of input 4.</typeparam>
/// <typeparam name="TResult">The kind of the result.</typeparam>
public sealed class Metric<T1, T2, T3, T4, TResult> : Metric<TResult>
    where T1 : struct, IQuantityKind<T1>
    where T2 : struct, IQuantityKind<T2>
    where T3 : struct, IQuantityKind<T3>
    where T4 : struct, IQuantityKind<T4>
    where TResult : struct, IQuantityKind<TResult>
{
    internal Metric(MetricOutline outline, Func<Term[], Term> formula)
        : base(outline, formula)
    {
    }

    /// <summary>Computes the metric.</summary>
    /// <exception cref="ArgumentException">A figure measures something else than the metric asks for, or is about another flow; or the
    /// figures are about different periods; or a root or logarithm may have no value.</exception>
    /// <exception cref="DoubtfulFigureException">A figure is doubtful, and was not asked for as printed.</exception>
    /// <exception cref="DivideByZeroException">The numbers make a divisor zero.</exception>
    /// <exception cref="OverflowException">The result exceeds a decimal.</exception>
    public Derived<TResult> Compute(Figure<T1> input1, Figure<T2> input2, Figure<T3> input3, Figure<T4> input4) =>
        base.Compute(input1, input2, input3, input4);

    /// <summary>Computes the metric for each period that an input has, in the order of time; the gaps of a series stay gaps.</summary>
    /// <inheritdoc cref="Compute" path="/exception"/>
    /// <exception cref="InvalidOperationException">An input has two figures for one period.</exception>
    public MetricTable<Period, TResult> ByPeriod(
        MetricArgument<T1> input1, MetricArgument<T2> input2, MetricArgument<T3> input3, MetricArgument<T4> input4) =>
        TableByPeriod(FiguresOf(input1), FiguresOf(input2), FiguresOf(input3), FiguresOf(input4));

    /// <summary>Computes the metric for each entry of a dimension that an input has, in the order of codes.</summary>
    /// <inheritdoc cref="Compute" path="/exception"/>
    /// <exception cref="InvalidOperationException">An input has two figures for one entry.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public MetricTable<CodeListEntry, TResult> By(
        Dimension dimension, MetricArgument<T1> input1, MetricArgument<T2> input2, MetricArgument<T3> input3, MetricArgument<T4> input4) =>
        TableBy(dimension, FiguresOf(input1), FiguresOf(input2), FiguresOf(input3), FiguresOf(input4));
}
