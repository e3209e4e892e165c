namespace ChinaTrade.Data;

/// <summary>Order and concentration of the figures that a query finds.</summary>
public static class ConcentrationMetrics
{
    /// <summary>The figures by number, the largest first, with their ranks; equal numbers share one. Empty where the query finds
    /// none.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and the query did not ask for figures as printed.</exception>
    public static IReadOnlyList<Ranked<T>> Ranking<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Plan.RequireNoDoubt();
        query.Plan.RequireOneFlow();
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
    /// <remarks>The index rises with each part and falls with the whole, so its bounds lie at opposite ends of the two and are the
    /// narrowest; a part without an upper bound leaves it without one, a whole without one leaves 0. Reference: A. O. Hirschman, National
    /// Power and the Structure of Foreign Trade (1945), squared and without the root (O. C. Herfindahl, 1950).</remarks>
    /// <exception cref="OverlapException">Two of the parts overlap, or may overlap.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    /// <exception cref="ArgumentException">A part is about another measure or period than the whole, or not known to be part of it, or the
    /// numbers may be below zero, or do not add up by what tells the parts apart.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Quantity<Units.IndexPoint>> HerfindahlHirschman<TUnit>(
        this TradeQuery<Quantity<TUnit>> parts, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(parts);
        Figure<Quantity<TUnit>>[] figures = parts.DisjointFigures();
        foreach (Figure<Quantity<TUnit>> figure in figures) PartGuard.ShareOf(figure, whole);
        Term[] inputs = Term.Inputs(figures.Length + 1);
        Term index = Term.Sum(Array.ConvertAll(inputs[..^1], part => Term.Power(Percent.Hundred * part / inputs[^1], 2)));
        FormulaInput[] symbols =
        [
            .. Formulas.Numbered("V", figures.Length).Select(input => input with { Monotonicity = Monotonicity.Rises }),
            new("T", Monotonicity: Monotonicity.Falls),
        ];
        MetricDefinition concentration = new(
            new(isPercent: false, index, symbols), all => new($"concentration of {all[^1].Key}", $"{all[^1].Key}集中度"));
        return concentration.Compute<Quantity<Units.IndexPoint>>([.. figures.Select(figure => figure.Untyped), whole]);
    }
}
