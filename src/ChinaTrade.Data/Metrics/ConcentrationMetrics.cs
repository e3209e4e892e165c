namespace ChinaTrade.Data;

/// <summary>Order and concentration of the figures that a query finds.</summary>
public static class ConcentrationMetrics
{
    /// <summary>The figures by number, the largest first, with their ranks; equal numbers share one.</summary>
    public static IReadOnlyList<Ranked<T>> Ranking<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        List<Ranked<T>> ranking = [];
        foreach (Figure<T> figure in query.OrderByValueDescending())
        {
            Ranked<T>? above = ranking.Count == 0 ? null : ranking[^1];
            bool isTie = above is { } tie && tie.Figure.Nominal == figure.Nominal;
            bool isCertain = above is not { } previous || previous.Figure.Quantity.Interval.IsCertainlyAbove(figure.Quantity.Interval);
            ranking.Add(new(isTie ? above!.Value.Rank : ranking.Count + 1, figure, isCertain));
        }

        return ranking;
    }

    /// <summary>
    /// The Herfindahl–Hirschman index of parts that have nothing in common, Σ (100·Vᵢ ÷ T)², in points from 0 to 10,000. Trade that no
    /// part accounts for adds nothing, so the index of an incomplete partition is a lower limit.
    /// </summary>
    /// <remarks>Bounds: the index rises with each part and falls with the whole, so they lie at opposite ends of the two.</remarks>
    /// <exception cref="OverlapException">Two of the parts overlap, or may overlap.</exception>
    /// <exception cref="ArgumentException">A part is about another period than the whole.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Quantity<Units.IndexPoint>> HerfindahlHirschman<TUnit>(
        this TradeQuery<Quantity<TUnit>> parts, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        Figure<Quantity<TUnit>>[] figures = [.. parts];
        FigureOverlap.ThrowUnlessDisjoint(Array.ConvertAll(figures, figure => figure.Untyped));
        Interval squares = default;
        foreach (Figure<Quantity<TUnit>> figure in figures)
        {
            MetricGuard.SamePeriod(figure, whole);
            squares += Square(figure.Quantity.Interval);
        }

        Interval index = squares / Square(whole.Quantity.Interval) * Interval.Exact(10_000m);
        (string, Figure)[] inputs = [.. figures.Select((figure, i) => ($"V{i + 1}", figure.Untyped)), ("T", whole)];
        return new($"concentration of {whole.Key}", "Σ (100 × V ÷ T)²", new(index), inputs);
    }

    // Scaled, since the square of trillions leaves a decimal no digits; levels are not negative, so a square keeps the order of bounds.
    private static Interval Square(Interval value)
    {
        Interval scaled = value / Interval.Exact(1e9m);
        return scaled * scaled;
    }
}
