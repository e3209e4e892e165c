namespace ChinaTrade.Data;

/// <summary>What the bounds of a term depend on: which of its unknowns occur more than once, and in what degree.</summary>
/// <remarks>Roots and logarithms are taken out: each is one unknown more, behind the inputs. Immutable and thread-safe.</remarks>
internal sealed class TermShape
{
    private readonly TermAtom[] atoms;
    private readonly Term rational;
    private readonly HashSet<int> repeatedOfFirstDegree;

    /// <param name="term">The term.</param>
    /// <param name="inputCount">The number of inputs.</param>
    public TermShape(Term term, int inputCount)
    {
        List<Term> found = [];
        rational = WithoutAtoms(term, inputCount, found);
        Program = new(rational);
        InputCount = inputCount;
        atoms = [.. found.Select(atom => new TermAtom(atom, new TermShape(atom.Operands[0], inputCount)))];
        int[] counts = new int[inputCount + atoms.Length];
        Count(rational, counts);
        Repeated = [.. Enumerable.Range(0, counts.Length).Where(unknown => counts[unknown] > 1)];
        // Not of all unknowns: that would make the cost of a long sum quadratic.
        repeatedOfFirstDegree = [.. Repeated.Where(IsOfFirstDegree)];
    }

    /// <summary>The term over inputs and atoms.</summary>
    public TermProgram Program { get; }

    /// <summary>The number of inputs.</summary>
    public int InputCount { get; }

    /// <summary>The number of unknowns: inputs and atoms.</summary>
    public int UnknownCount => InputCount + atoms.Length;

    /// <summary>The unknowns that occur more than once.</summary>
    public int[] Repeated { get; }

    /// <summary>Whether the bounds are the narrowest, whatever the numbers are: each unknown occurs once, or in the first degree, or the
    /// term is said to rise or fall in it; and no input is in two of them.</summary>
    public bool IsNarrowest(ReadOnlySpan<Monotonicity> monotonicities)
    {
        int[] users = new int[InputCount];
        foreach (TermAtom atom in atoms)
        {
            if (!atom.Operand.IsNarrowest(default)) return false;
            foreach (int input in InputsOf(atom.Term)) users[input]++;
        }

        foreach (int input in InputsOf(rational).Where(unknown => unknown < InputCount)) users[input]++;
        if (users.Any(count => count > 1)) return false;
        int corners = 0;
        foreach (int unknown in Repeated)
        {
            bool isDirected = unknown < monotonicities.Length && monotonicities[unknown] != Monotonicity.Unknown;
            if (!isDirected && (!TurnsNowhereIn(unknown) || ++corners > TermBounds.MaxCorners)) return false;
        }

        return true;
    }

    /// <summary>Whether the term is least and greatest at the ends of an unknown that occurs more than once, since it is of the first
    /// degree in it.</summary>
    public bool TurnsNowhereIn(int repeated) => repeatedOfFirstDegree.Contains(repeated);

    /// <summary>Returns how many inputs a term names, which is one more than the place of the last.</summary>
    public static int CountInputs(Term term) => term.Operation == TermOperation.Input
        ? term.Count + 1
        : term.Operands.Select(CountInputs).DefaultIfEmpty(0).Max();

    /// <summary>Returns the number of the term with its bounds; <c>false</c> where the numbers make a divisor zero.</summary>
    /// <param name="inputs">The inputs, percentages as fractions.</param>
    /// <param name="monotonicities">Where the term is known to rise or fall in an input; empty for nothing.</param>
    /// <param name="result">The number with its bounds.</param>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    /// <exception cref="ArgumentException">A root or logarithm may have no value.</exception>
    public bool TryEvaluate(ReadOnlySpan<Interval> inputs, ReadOnlySpan<Monotonicity> monotonicities, out Interval result)
    {
        if (atoms.Length == 0) return new TermBounds(this, monotonicities).TryCompute(inputs, out result);
        Interval[] unknowns = new Interval[UnknownCount];
        inputs.CopyTo(unknowns);
        result = default;
        for (int i = 0; i < atoms.Length; i++)
        {
            if (!atoms[i].TryEvaluate(inputs, out unknowns[InputCount + i])) return false;
        }

        return new TermBounds(this, monotonicities).TryCompute(unknowns, out result);
    }

    private static Term WithoutAtoms(Term term, int inputCount, List<Term> found)
    {
        if (term.Operation is not (TermOperation.Root or TermOperation.Logarithm))
        {
            return term.Operands.Length == 0
                ? term : term.With(Array.ConvertAll(term.Operands, operand => WithoutAtoms(operand, inputCount, found)));
        }

        int place = found.IndexOf(term);
        if (place < 0)
        {
            place = found.Count;
            found.Add(term);
        }

        return Term.Input(inputCount + place);
    }

    private static int[] InputsOf(Term term) => term.Operation == TermOperation.Input
        ? [term.Count]
        : [.. term.Operands.SelectMany(InputsOf).Distinct()];

    private static void Count(Term term, int[] counts)
    {
        if (term.Operation == TermOperation.Input) counts[term.Count]++;
        foreach (Term operand in term.Operands) Count(operand, counts);
    }

    /// <summary>Whether an unknown occurs above and below the line in the first degree at most.</summary>
    public bool IsOfFirstDegree(int unknown)
    {
        DegreeArithmetic arithmetic = default;
        (int Above, int Below)[] degrees = new (int Above, int Below)[UnknownCount];
        degrees[unknown] = (1, 0);
        (int above, int below) = Program.Evaluate<DegreeArithmetic, (int Above, int Below)>(ref arithmetic, degrees);
        return above <= 1 && below <= 1;
    }
}
