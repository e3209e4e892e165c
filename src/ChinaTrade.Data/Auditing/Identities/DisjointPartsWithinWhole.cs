namespace ChinaTrade.Data.Auditing;

/// <summary>Parts that have nothing in common sum to at most their whole, now and at the base of the comparison. Where the parts that make
/// it up are known, these are the parts; that they sum to it now is another identity.</summary>
internal sealed class DisjointPartsWithinWhole : Identity
{
    public override string Name => "disjoint-parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (Dimension dimension in DimensionInfo.BesidesFlow.Select(info => info.Dimension))
        {
            foreach (IGrouping<SeriesPoint, PartOfWhole> group in PartsByWhole(figures, dimension))
            {
                foreach (IdentityCheck check in Compare(figures, dimension, group.Key, [.. group])) yield return check;
            }
        }
    }

    // Each level under each level that differs in this dimension only and is wider there.
    private static IEnumerable<IGrouping<SeriesPoint, PartOfWhole>> PartsByWhole(FigureIndex figures, Dimension dimension) => figures.Points
        .Where(part => part.Now is { } now && now.AddsUpBy(dimension))
        .SelectMany(part => figures
            .CodesContaining(dimension, part.Point[dimension], part.Point.Period)
            .Select(code => (Whole: part.Point.With(dimension, code), Part: ToPart(figures, dimension, part))))
        .GroupBy(each => each.Whole, each => each.Part);

    private static PartOfWhole ToPart(FigureIndex figures, Dimension dimension, PointFigures part)
    {
        string code = part.Point[dimension];
        return new(code, figures.IsPlain(dimension, code), part.Now!, part.Earlier);
    }

    private IEnumerable<IdentityCheck> Compare(FigureIndex figures, Dimension dimension, SeriesPoint wholePoint, PartOfWhole[] all)
    {
        if (figures.At(wholePoint) is not { Now: { } whole } atWhole) yield break;
        PartOfWhole[] parts = all.Where(part => part.Now.Unit == whole.Unit)
            .OrderByDescending(part => part.Now.Value.Number)
            .ThenBy(part => part.Code, StringComparer.Ordinal)
            .ToArray();
        List<IdentityFigure>? complete = atWhole.Level is { } printed ? CompleteParts.Find(figures, dimension, printed) : null;
        DisjointParts disjoint = new((a, b) => figures.AreDisjoint(dimension, a, b, wholePoint.Period));
        if (complete is null && disjoint.FindLargest(parts) is { Length: > 1 } now)
        {
            yield return Limit($"{Names(now)} ≤ {whole}", [.. now.Select(part => part.Now)], whole);
        }

        if (atWhole.Earlier is not { } before) yield break;
        HashSet<string> codes = [.. complete?.Select(part => part.Point[dimension]) ?? []];
        PartOfWhole[] withEarlier = Array.FindAll(parts, part => part.Earlier is not null);
        PartOfWhole[] earlier = complete is null
            ? disjoint.FindLargest(withEarlier)
            : Array.FindAll(withEarlier, part => codes.Contains(part.Code));
        if (earlier.Length > 1)
        {
            yield return Limit($"a year earlier, {Names(earlier)} ≤ {before}", [.. earlier.Select(part => part.Earlier!)], before);
        }
    }

    private IdentityCheck Limit(FormattableString statement, KnownLevel[] parts, KnownLevel whole)
    {
        Interval sum = parts.Select(part => part.Value).Aggregate((a, b) => a + b);
        return AtMost(statement, sum, whole.Value, [.. whole.Figures, .. parts.SelectMany(part => part.Figures)]) with { Unit = whole.Unit };
    }

    private static string Names(PartOfWhole[] parts) => string.Join(" + ", parts.Select(part => part.Code));
}
