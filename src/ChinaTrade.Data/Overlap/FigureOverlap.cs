namespace ChinaTrade.Data;

/// <summary>Whether the trade that figures are about has something in common.</summary>
public static class FigureOverlap
{
    /// <summary>
    /// Disjoint where the two differ in a dimension or a period in which they have nothing in common; unknown where only an open
    /// group or a commodity without known bounds could tell them apart.
    /// </summary>
    public static Overlap OverlapWith(this Figure figure, Figure other)
    {
        if (!figure.Period.Overlaps(other.Period)) return Overlap.Disjoint;
        Period period = figure.Period.Intersect(other.Period);
        bool isUnknown = false;
        foreach ((CodeListEntry a, CodeListEntry b) in Pairs(figure, other))
        {
            Overlap overlap = Between(a, b, period);
            if (overlap == Overlap.Disjoint) return Overlap.Disjoint;
            isUnknown |= overlap == Overlap.Unknown;
        }

        return isUnknown ? Overlap.Unknown : Overlap.Overlapping;
    }

    /// <inheritdoc cref="OverlapWith(Figure, Figure)"/>
    public static Overlap OverlapWith<T>(this Figure<T> figure, Figure other)
        where T : struct, IQuantityKind<T> => figure.Untyped.OverlapWith(other);

    internal static Overlap Between(CodeListEntry a, CodeListEntry b, Period period) =>
        CodeRelations.Between(FactsOfCodes.From(a), FactsOfCodes.From(b), period);

    internal static (CodeListEntry A, CodeListEntry B)[] Pairs(Figure a, Figure b) =>
        [.. DimensionInfo.All.Select(info => (a[info.Dimension], b[info.Dimension]))];

    internal static void ThrowUnlessDisjoint(IReadOnlyList<Figure> figures)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            for (int j = i + 1; j < figures.Count; j++)
            {
                Overlap overlap = figures[i].OverlapWith(figures[j]);
                if (overlap != Overlap.Disjoint) throw new OverlapException(figures[i], figures[j], overlap);
            }
        }
    }
}
