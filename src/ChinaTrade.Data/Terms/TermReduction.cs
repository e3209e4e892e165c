namespace ChinaTrade.Data;

/// <summary>Cancels factors that are above and below the line alike.</summary>
/// <remarks>The reduced term has values where the other has none, so that a caller must ask the other first.</remarks>
internal static class TermReduction
{
    public static Term Cancel(Term term)
    {
        Term reduced = term.Operands.Length == 0 ? term : term.With(Array.ConvertAll(term.Operands, Cancel));
        if (reduced.Operation != TermOperation.Divide) return reduced;
        List<Term> above = [];
        List<Term> below = [];
        Split(reduced, above, below);
        below.RemoveAll(above.Remove);
        return below.Count == 0 ? Multiplied(above) : Multiplied(above) / Multiplied(below);
    }

    private static void Split(Term term, List<Term> above, List<Term> below)
    {
        if (term.Operation is not (TermOperation.Multiply or TermOperation.Divide))
        {
            above.Add(term);
            return;
        }

        Split(term.Operands[0], above, below);
        if (term.Operation == TermOperation.Multiply) Split(term.Operands[1], above, below);
        else Split(term.Operands[1], below, above);
    }

    private static Term Multiplied(List<Term> factors) => factors.Count == 0 ? 1m : factors.Aggregate((product, next) => product * next);
}
