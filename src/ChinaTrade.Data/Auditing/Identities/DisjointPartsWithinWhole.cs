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
    private static IEnumerable<IGrouping<SeriesPoint, Part>> PartsByWhole(FigureIndex figures, Dimension dimension) => figures.Points
        .Where(part => part.Now is { } now && now.AddsUpBy(dimension))
        .SelectMany(part => figures
            .CodesContaining(dimension, part.Point[dimension], part.Point.Period)
            .Select(code => (Whole: part.Point.With(dimension, code), Part: new Part(part.Point[dimension], part.Now!, part.Earlier))))
        .GroupBy(each => each.Whole, each => each.Part);

    private IEnumerable<IdentityCheck> Compare(FigureIndex figures, Dimension dimension, SeriesPoint wholePoint, Part[] parts)
    {
        if (figures.At(wholePoint) is not { Now: { } whole } atWhole) yield break;
        parts = [.. parts.Where(part => part.Now.Unit == whole.Unit).OrderByDescending(part => part.Now.Value.Number).ThenBy(part => part.Code, StringComparer.Ordinal)];
        Func<string, string, bool> areDisjoint = (a, b) => figures.AreDisjoint(dimension, a, b, wholePoint.Period);
        Part[] now = Largest(parts, areDisjoint);
        if (now.Length > 1) yield return Limit($"{Names(now)} ≤ {whole}", [.. now.Select(part => part.Now)], whole);
        if (atWhole.Earlier is not { } before) yield break;
        Part[] earlier = Largest([.. parts.Where(part => part.Earlier is not null)], areDisjoint);
        if (earlier.Length > 1) yield return Limit($"a year earlier, {Names(earlier)} ≤ {before}", [.. earlier.Select(part => part.Earlier!)], before);
    }

    private IdentityCheck Limit(FormattableString statement, KnownLevel[] parts, KnownLevel whole) => AtMost(
        statement, parts.Select(part => part.Value).Aggregate((a, b) => a + b), whole.Value, [.. whole.Figures, .. parts.SelectMany(part => part.Figures)]) with { Unit = whole.Unit };

    // A part that overlaps many would keep them all out, so each part is tried first; the largest lawful sum is the strictest test.
    private static Part[] Largest(Part[] parts, Func<string, string, bool> areDisjoint)
    {
        (Part[] largest, decimal most) = ([], decimal.MinValue);
        foreach (Part first in parts)
        {
            Part[] chosen = StartingWith(first, parts, areDisjoint);
            // Where all fit together, none can do better.
            if (chosen.Length == parts.Length) return chosen;
            decimal sum = chosen.Sum(part => part.Now.Value.Number);
            if (sum > most) (largest, most) = (chosen, sum);
        }

        return largest;
    }

    private static Part[] StartingWith(Part first, Part[] parts, Func<string, string, bool> areDisjoint)
    {
        List<Part> chosen = [first];
        foreach (Part part in parts)
        {
            if (chosen.TrueForAll(other => areDisjoint(part.Code, other.Code))) chosen.Add(part);
        }

        return [.. chosen];
    }

    private static string Names(Part[] parts) => string.Join(" + ", parts.Select(part => part.Code));

    /// <param name="Code">Its code in the dimension.</param>
    /// <param name="Now">Its level.</param>
    /// <param name="Earlier">Its level a year earlier, if that is known.</param>
    private sealed record Part(string Code, KnownLevel Now, KnownLevel? Earlier);
}
