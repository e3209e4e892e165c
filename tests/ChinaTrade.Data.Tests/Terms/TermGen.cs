using CsCheck;

namespace ChinaTrade.Data.Tests.Terms;

/// <summary>Random terms over a few inputs, each of which may occur any number of times.</summary>
internal static class TermGen
{
    public const int Inputs = 4;

    private static readonly Gen<Term> Leaf = Gen.Frequency(
        (4, Gen.Int[0, Inputs - 1].Select(Term.Input)),
        (1, Gen.Int[1, 9].Select(number => (Term)number)));

    /// <summary>Terms of up to sixteen leaves.</summary>
    public static Gen<Term> Any { get; } = OfDepth(4);

    private static Gen<Term> OfDepth(int depth) => depth == 0
        ? Leaf
        : Gen.Frequency(
            (1, Leaf),
            (2, Pair(depth, (a, b) => a + b)),
            (2, Pair(depth, (a, b) => a - b)),
            (3, Pair(depth, (a, b) => a * b)),
            (3, Pair(depth, (a, b) => a / b)),
            (1, Pair(depth, (a, b) => Term.Sum(a, b, a))),
            (1, OfDepth(depth - 1).Select(a => Term.Power(a, 2))));

    private static Gen<Term> Pair(int depth, Func<Term, Term, Term> combine) => Gen.Select(OfDepth(depth - 1), OfDepth(depth - 1), combine);
}
