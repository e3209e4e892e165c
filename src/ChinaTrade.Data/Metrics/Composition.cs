using System.Runtime.CompilerServices;

namespace ChinaTrade.Data;

/// <summary>Makes one result of two: of their formulas one formula, in which a figure that both were computed from is one input.</summary>
internal static class Composition
{
    public static Derived<T> Combine<TLeft, TRight, T>(
        IDerivable<TLeft> left, IDerivable<TRight> right, string sign, Func<Term, Term, Term> combine)
        where TLeft : struct, IQuantityKind<TLeft>
        where TRight : struct, IQuantityKind<TRight>
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (Derived<TLeft> a, Derived<TRight> b) = (ResultOf(left), ResultOf(right));
        List<(Figure Figure, FormulaInput Input)> inputs = [];
        Term term = combine(a.TermOver(inputs), b.TermOver(inputs));
        return Compute<T>(term, inputs, _ => new($"{a.OperandName} {sign} {b.OperandName}", $"{a.OperandName} {sign} {b.OperandName}"));
    }

    public static Derived<T> Apply<T>(
        IDerivable<T> operand, Func<Wording, FormattableString> name, Func<Term, Term> apply,
        [CallerArgumentExpression(nameof(operand))] string? parameter = null)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(operand, parameter);
        Derived<T> a = ResultOf(operand);
        List<(Figure Figure, FormulaInput Input)> inputs = [];
        Term term = apply(a.TermOver(inputs));
        return Compute<T>(term, inputs, _ => new(name(a.OperandName), name(a.OperandName)));
    }

    /// <exception cref="ArgumentException">It is neither a figure nor a result.</exception>
    private static Derived<T> ResultOf<T>(IDerivable<T> operand)
        where T : struct, IQuantityKind<T> => operand switch
    {
        Derived<T> result => result,
        Figure<T> figure => figure.ToDerived(),
        _ => throw new ArgumentException($"'{operand}' is neither a figure nor a result.", nameof(operand)),
    };

    private static Derived<T> Compute<T>(Term term, List<(Figure Figure, FormulaInput Input)> inputs, Func<Figure[], Wording> name)
        where T : struct, IQuantityKind<T>
    {
        FormulaInput[] symbols = [.. inputs.Select(input => input.Input)];
        MetricDefinition definition = new(new(T.Style.IsPercent, term, symbols), name) { IsComposed = true };
        return definition.Compute<T>([.. inputs.Select(input => input.Figure)]);
    }
}
