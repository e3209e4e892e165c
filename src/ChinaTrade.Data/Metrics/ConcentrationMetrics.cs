namespace ChinaTrade.Data;

/// <summary>Order and concentration of the figures that a query finds.</summary>
public static class ConcentrationMetrics
{
    private const decimal MaxIndex = 10_000m;

    /// <summary>The figures by number, the largest first, with their ranks; equal numbers share one. Empty where the query finds none.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and the query did not ask for figures as printed.</exception>
    public static IReadOnlyList<Ranked<T>> Ranking<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        query.Plan.RequireNoDoubt();
        List<Ranked<T>> ranking = [];

        // Not by the query's own order, which would make a limited query find others.
        foreach (Figure<T> figure in query.OrderByDescending(figure => figure.Number))
        {
            Ranked<T>? above = ranking.Count == 0 ? null : ranking[^1];
            bool isTie = above is { } tie && tie.Figure.Number == figure.Number;
            bool isCertain = above is not { } previous || previous.Figure.Quantity.Interval.IsCertainlyAbove(figure.Quantity.Interval);
            ranking.Add(new(isTie ? above!.Value.Rank : ranking.Count + 1, figure, isCertain));
        }

        return ranking;
    }

    /// <summary>
    /// The Herfindahl–Hirschman index of parts that have nothing in common, Σ (100 × V ÷ T)², in points from 0 to 10,000. Trade that no
    /// part accounts for adds nothing, so the index of an incomplete partition is a lower limit.
    /// </summary>
    /// <remarks>The index rises with each part and falls with the whole, so its bounds lie at opposite ends of the two; a part without an
    /// upper bound leaves it without one, a whole without one leaves 0. Reference: A. O. Hirschman, National Power and the Structure of
    /// Foreign Trade (1945), squared and without the root (O. C. Herfindahl, 1950).</remarks>
    /// <exception cref="OverlapException">Two of the parts overlap, or may overlap.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    /// <exception cref="ArgumentException">A part is about another measure or period than the whole, or not known to be part of it, or the
    /// numbers may be below zero, or do not add up by what tells the parts apart.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Quantity<Units.IndexPoint>> HerfindahlHirschman<TUnit>(
        this TradeQuery<Quantity<TUnit>> parts, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        Figure<Quantity<TUnit>>[] figures = parts.DisjointFigures();
        foreach (Figure<Quantity<TUnit>> figure in figures) PartGuard.ShareOf(figure, whole);
        Interval index = figures is [{ } only] && only == whole && whole.Number != 0m
            ? Interval.Exact(MaxIndex)
            : Index(Array.ConvertAll(figures, figure => figure.Quantity.Interval), whole.Quantity.Interval);
        (string, Figure)[] inputs = [.. figures.Select((figure, i) => ($"V{i + 1}", figure.Untyped)), ("T", whole)];
        return new($"concentration of {whole.Key}", "Σ (100 × V ÷ T)²", new(index), inputs);
    }

    // Levels are not negative, so squares keep the order of bounds.
    private static Interval Index(Interval[] parts, Interval whole)
    {
        ExactHull hull = new(SumOfSquares(parts.Select(part => part.Number)) * MaxIndex, Square(whole.Number));
        if (whole.Upper is { } largest) hull.Add(SumOfSquares(parts.Select(part => part.Lower ?? 0m)) * MaxIndex, Square(largest));
        else hull.Add(0m, 1m);
        decimal[] most = [.. parts.Select(part => part.Upper).OfType<decimal>()];
        if (most.Length == parts.Length) hull.Add(SumOfSquares(most) * MaxIndex, Square(whole.Lower ?? 0m));
        else hull.Add(1m, 0m);
        return hull.ToInterval();
    }

    private static ExactDecimal SumOfSquares(IEnumerable<decimal> levels) =>
        levels.Aggregate((ExactDecimal)0m, (sum, level) => sum + Square(level));

    private static ExactDecimal Square(ExactDecimal level) => level * level;
}
