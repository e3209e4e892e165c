namespace ChinaTrade.Data;

/// <summary>A formula and the name of what it gives. A name is put together when it is asked for.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Name">The name of a result, of its inputs.</param>
internal sealed record MetricDefinition(Formula Formula, Func<Figure[], Wording> Name)
{
    private const int MaxOnStack = 8;

    /// <summary>Whether it was made by operators, so that its name is one of several parts.</summary>
    public bool IsComposed { get; init; }

    /// <summary>A metric whose result is in percent or percentage points.</summary>
    public static MetricDefinition InPercent(Func<Figure[], Wording> name, Func<Term[], Term> term, params FormulaInput[] inputs) =>
        new(Formula.InPercent(term, inputs), name);

    /// <summary>A metric whose result is in any other unit.</summary>
    public static MetricDefinition Amount(Func<Figure[], Wording> name, Func<Term[], Term> term, params FormulaInput[] inputs) =>
        new(Formula.Amount(term, inputs), name);

    /// <summary>Computes the metric of figures, each of which is one unknown however often it is passed.</summary>
    /// <exception cref="DoubtfulFigureException">A figure is doubtful, and was not asked for as printed.</exception>
    /// <exception cref="DivideByZeroException">The numbers make a divisor zero.</exception>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    public Derived<T> Compute<T>(params Figure[] figures)
        where T : struct, IQuantityKind<T>
    {
        foreach (Figure figure in figures) figure.RequireNoDoubt();
        return new(this, figures, T.FromInterval(Evaluate(figures)));
    }

    private Interval Evaluate(Figure[] figures)
    {
        Span<Interval> values = figures.Length <= MaxOnStack ? stackalloc Interval[figures.Length] : new Interval[figures.Length];
        for (int i = 0; i < figures.Length; i++) values[i] = figures[i].Interval;
        Formula formula = Formula;
        if (PlacesOfFirst(figures) is { } places)
        {
            // Where the formula has no value, that of its reduction is none either.
            Evaluate(Formula, Array.ConvertAll(figures, figure => Interval.Exact(figure.Number)), figures);
            formula = Formula.Identify(places);
        }

        return Evaluate(formula, values, figures);
    }

    private Interval Evaluate(Formula formula, Span<Interval> values, Figure[] figures)
    {
        try
        {
            return formula.TryEvaluate(values, out Interval result)
                ? result : throw new DivideByZeroException(Invariant($"'{Name(figures)}', {Formula}, divides by zero."));
        }
        catch (ArgumentException fault)
        {
            throw new ArgumentException(Invariant($"'{Name(figures)}', {Formula}, has no value: {fault.Message}"), fault);
        }
    }

    // Null where no figure is passed twice.
    private static int[]? PlacesOfFirst(Figure[] figures)
    {
        int[]? places = null;
        // Few figures are compared with each other, which allocates nothing.
        Dictionary<Figure, int>? firsts = figures.Length > MaxOnStack ? [] : null;
        for (int i = 0; i < figures.Length; i++)
        {
            int first = firsts is null ? Array.IndexOf(figures, figures[i], 0, i) : firsts.TryAdd(figures[i], i) ? -1 : firsts[figures[i]];
            if (first < 0) continue;
            places ??= [.. Enumerable.Range(0, figures.Length)];
            places[i] = first;
        }

        return places;
    }
}
