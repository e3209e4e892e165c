namespace ChinaTrade.Data;

/// <summary>A root or logarithm in a term, which counts as one unknown however often it occurs.</summary>
/// <param name="Term">The root or logarithm.</param>
/// <param name="Operand">What it is of.</param>
internal sealed record TermAtom(Term Term, TermShape Operand)
{
    /// <exception cref="ArgumentException">The operand reaches where there is no value.</exception>
    public bool TryEvaluate(ReadOnlySpan<Interval> inputs, out Interval result)
    {
        if (!Operand.TryEvaluate(inputs, [], out result)) return false;
        result = Term.Operation == TermOperation.Root ? Transcendental.Root(result, Term.Count) : Transcendental.Log(result);
        return true;
    }
}
