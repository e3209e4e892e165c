namespace ChinaTrade.Data;

/// <summary>A term whose inputs and result have symbols and units.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Formula
{
    private const int MaxOnStack = 8;

    private readonly TermShape shape;
    private readonly Monotonicity[] monotonicities;

    /// <param name="isPercent">Whether the result is in percent or percentage points.</param>
    /// <param name="term">The term, percentages as fractions.</param>
    /// <param name="inputs">The inputs, in the order of their places in the term.</param>
    public Formula(bool isPercent, Term term, params FormulaInput[] inputs)
    {
        IsPercent = isPercent;
        Term = term;
        Inputs = inputs;
        monotonicities = Array.Exists(inputs, input => input.Monotonicity != Monotonicity.Unknown)
            ? Array.ConvertAll(inputs, input => input.Monotonicity) : [];
        shape = new(term, inputs.Length);
    }

    public Term Term { get; }

    /// <summary>Whether the result is in percent or percentage points.</summary>
    public bool IsPercent { get; }

    public FormulaInput[] Inputs { get; }

    /// <summary>Whether the bounds of the result are the narrowest, whatever the numbers are.</summary>
    public bool HasNarrowestBounds => shape.IsNarrowest(monotonicities);

    public static Formula Amount(Func<Term[], Term> term, params FormulaInput[] inputs) =>
        new(isPercent: false, term(Term.Inputs(inputs.Length)), inputs);

    public static Formula InPercent(Func<Term[], Term> term, params FormulaInput[] inputs) =>
        new(isPercent: true, term(Term.Inputs(inputs.Length)), inputs);

    /// <summary>Returns the result with its bounds.</summary>
    /// <param name="inputs">The inputs, each in its unit.</param>
    /// <exception cref="DivideByZeroException">The numbers make a divisor zero.</exception>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    /// <exception cref="ArgumentException">A root or logarithm may have no value.</exception>
    public Interval Evaluate(params ReadOnlySpan<Interval> inputs)
    {
        Span<Interval> values = inputs.Length <= MaxOnStack ? stackalloc Interval[inputs.Length] : new Interval[inputs.Length];
        inputs.CopyTo(values);
        return TryEvaluate(values, out Interval result) ? result : throw new DivideByZeroException();
    }

    /// <summary>The same; where the numbers make a divisor zero, so that nothing can be said, every number.</summary>
    public Interval EvaluateWhereDefined(params ReadOnlySpan<Interval> inputs)
    {
        Span<Interval> values = inputs.Length <= MaxOnStack ? stackalloc Interval[inputs.Length] : new Interval[inputs.Length];
        inputs.CopyTo(values);
        return TryEvaluate(values, out Interval result) ? result : Interval.Unbounded;
    }

    /// <summary>Returns the result with its bounds; <c>false</c> where the numbers make a divisor zero.</summary>
    /// <param name="inputs">The inputs, each in its unit, which are changed to those of the term.</param>
    /// <param name="result">The result.</param>
    public bool TryEvaluate(Span<Interval> inputs, out Interval result)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            if (Inputs[i].IsPercent) inputs[i] = Percent.ToFraction(inputs[i]);
        }

        if (!shape.TryEvaluate(inputs, monotonicities, out result)) return false;
        if (IsPercent) result = Percent.FromFraction(result);
        return true;
    }

    /// <summary>Returns the same formula where some inputs are one and the same unknown, which what is above and below the line alike
    /// cancels out.</summary>
    /// <param name="places">For each input the place of the first that is the same.</param>
    public Formula Identify(int[] places)
    {
        // Where the result rises with one and falls with the other, nothing is known of both together.
        FormulaInput[] inputs = [.. Inputs.Select((input, i) => input with
        {
            Monotonicity = Inputs.Where((_, j) => places[j] == places[i]).Any(other => other.Monotonicity != input.Monotonicity)
                ? Monotonicity.Unknown : input.Monotonicity,
        })];
        return new(IsPercent, TermReduction.Cancel(Term.Replace(place => Term.Input(places[place]))), inputs);
    }

    /// <summary>The formula in the symbols of its inputs.</summary>
    public override string ToString() => Term.ToString(Array.ConvertAll(Inputs, input => input.Symbol));
}
