namespace ChinaTrade.Data.Auditing;

/// <summary>Parts that have nothing in common sum to at most their whole, now and at the base of the comparison.</summary>
internal sealed class DisjointPartsWithinWhole : Identity
{
    public override string Name => "disjoint-parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (Dimension dimension in DimensionInfo.BesidesFlow.Select(info => info.Dimension))
        {
            foreach (IGrouping<SeriesPoint, Part> group in PartsByWhole(figures, dimension))
            {
                foreach (IdentityCheck check in Compare(figures, dimension, group.Key, [.. group])) yield return check;
            }
        }
    }

    // Each level under each level that differs in this dimension only and is wider there.
    private static IEnumerable<IGrouping<SeriesPoint, Part>> PartsByWhole(FigureIndex figures, Dimension dimension) => figures
        .Of(Transformation.Level)
        .Where(level => level.AddsUpBy(dimension))
        .SelectMany(level => figures
            .CodesContaining(dimension, level.Point[dimension], level.Point.Period)
            .Select(code => (Whole: level.Point.With(dimension, code), Part: new Part(level, figures.At(level.Point)!.Earlier))))
        .GroupBy(each => each.Whole, each => each.Part);

    private IEnumerable<IdentityCheck> Compare(FigureIndex figures, Dimension dimension, SeriesPoint wholePoint, Part[] parts)
    {
        if (figures.At(wholePoint) is not { Level: { } whole } atWhole) yield break;
        parts = [.. parts.Where(part => HaveOneUnit(whole, part.Level)).OrderByDescending(part => part.Level.Value.Number).ThenBy(part => part.Code(dimension), StringComparer.Ordinal)];
        Part[] now = Largest(figures, dimension, parts);
        if (now.Length > 1)
        {
            yield return AtMost(
                $"{Names(now, dimension)} ≤ {whole}", Sum(now.Select(part => part.Level.Value)), whole.Value, [whole, .. now.Select(part => part.Level)]);
        }

        if (atWhole.Earlier is not { } before) yield break;
        Part[] earlier = Largest(figures, dimension, [.. parts.Where(part => part.Earlier is not null)]);
        if (earlier.Length < 2) yield break;
        yield return AtMost(
            $"a year earlier, {Names(earlier, dimension)} ≤ {whole}", Sum(earlier.Select(part => part.Earlier!.Value.Value)), before.Value,
            [.. before.Figures, .. earlier.SelectMany(part => part.Earlier!.Value.Figures)]);
    }

    // A part that overlaps many would keep them all out, so each part is tried first; the largest lawful sum is the strictest test.
    private static Part[] Largest(FigureIndex figures, Dimension dimension, Part[] parts)
    {
        (Part[] largest, decimal most) = ([], decimal.MinValue);
        foreach (Part first in parts)
        {
            Part[] chosen = StartingWith(first, parts, (a, b) => figures.AreDisjoint(dimension, a.Code(dimension), b.Code(dimension), a.Level.Point.Period));
            // Where all fit together, none can do better.
            if (chosen.Length == parts.Length) return chosen;
            decimal sum = chosen.Sum(part => part.Level.Value.Number);
            if (sum > most) (largest, most) = (chosen, sum);
        }

        return largest;
    }

    private static Part[] StartingWith(Part first, Part[] parts, Func<Part, Part, bool> areDisjoint)
    {
        List<Part> chosen = [first];
        foreach (Part part in parts)
        {
            if (chosen.TrueForAll(other => areDisjoint(part, other))) chosen.Add(part);
        }

        return [.. chosen];
    }

    private static Interval Sum(IEnumerable<Interval> values) => values.Aggregate((a, b) => a + b);

    private static string Names(Part[] parts, Dimension dimension) => string.Join(" + ", parts.Select(part => part.Code(dimension)));

    private sealed record Part(IdentityFigure Level, (Interval Value, IdentityFigure[] Figures)? Earlier)
    {
        public string Code(Dimension dimension) => Level.Point[dimension];
    }
}
