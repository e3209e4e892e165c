namespace ChinaTrade.Data.Auditing;

/// <summary>Parts that have nothing in common sum to at most their whole.</summary>
internal sealed class DisjointPartsWithinWhole : Identity
{
    public override string Name => "disjoint-parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure whole in figures.Of(Transformation.Level).Where(EarlierLevels.IsAdditive))
        {
            foreach (string dimension in SeriesPoint.Dimensions.Where(whole.Point.IsTotal))
            {
                IdentityFigure[] parts = Disjoint(figures, whole, dimension);
                if (parts.Length < 2) continue;
                Interval sum = parts.Select(part => part.Value).Aggregate((a, b) => a + b);
                string codes = string.Join(" + ", parts.Select(part => part.Point.CodeOf(dimension)));
                yield return AtMost($"{codes} ≤ {whole.Title}", sum, whole.Value, [whole, .. parts]);
            }
        }
    }

    // A part that overlaps many would keep them all out, so each part is tried first; the largest lawful sum is the strictest test.
    private static IdentityFigure[] Disjoint(FigureIndex figures, IdentityFigure whole, string dimension)
    {
        IdentityFigure[] parts = figures.Of(Transformation.Level)
            .Where(part => !part.Point.IsTotal(dimension) && part.Point.With(dimension, SeriesPoint.TotalOf(dimension)) == whole.Point)
            .OrderByDescending(part => part.Value.Nominal)
            .ThenBy(part => part.Point.CodeOf(dimension), StringComparer.Ordinal)
            .ToArray();
        return parts
            .Select(first => StartingWith(first, parts, (a, b) => figures.AreDisjoint(dimension, a.Point.CodeOf(dimension), b.Point.CodeOf(dimension))))
            .OrderByDescending(chosen => chosen.Sum(part => part.Value.Nominal))
            .FirstOrDefault() ?? [];
    }

    private static IdentityFigure[] StartingWith(
        IdentityFigure first, IdentityFigure[] parts, Func<IdentityFigure, IdentityFigure, bool> areDisjoint)
    {
        List<IdentityFigure> chosen = [first];
        foreach (IdentityFigure part in parts)
        {
            if (chosen.TrueForAll(other => areDisjoint(part, other))) chosen.Add(part);
        }

        return [.. chosen];
    }
}
