namespace ChinaTrade.Data;

/// <summary>Refuses figures that a metric has no meaning for.</summary>
internal static class MetricGuard
{
    public static void SamePeriod(Figure a, Figure b)
    {
        if (a.Period != b.Period) throw new ArgumentException($"'{a.Title}' and '{b.Title}' are about different periods.");
    }

    public static void SameMeasure(Figure a, Figure b)
    {
        SamePeriod(a, b);
        if (a.Measure != b.Measure) throw new ArgumentException($"'{a.Title}' and '{b.Title}' measure different things.");
    }

    /// <summary>Whether the one is certainly no part of the other is known where they have nothing in common, or the part is wider.</summary>
    public static void PartOf(Figure part, Figure whole)
    {
        SameMeasure(part, whole);
        foreach ((CodeListEntry own, CodeListEntry other) in FigureOverlap.Pairs(part, whole))
        {
            if (ReferenceEquals(own, other) || own.Code == other.Code) continue;
            (CodeFacts a, CodeFacts b) = (FactsOfCodes.From(own), FactsOfCodes.From(other));
            bool isWider = CodeRelations.IsWithin(b, a, part.Period);
            if (isWider || CodeRelations.Between(a, b, part.Period) == Overlap.Disjoint) throw NoPart(part, whole);
        }
    }

    public static void SameSeries(Figure a, Figure b)
    {
        SamePeriod(a, b);
        if (a.Key != b.Key) throw new ArgumentException($"'{a.Title}' and '{b.Title}' are not about the same trade.");
    }

    public static void ExportsAndImports(Figure exports, Figure imports)
    {
        SameMeasure(exports, imports);
        if (exports.Flow != Flows.Exports) throw new ArgumentException($"'{exports.Title}' is not exports.", nameof(exports));
        if (imports.Flow != Flows.Imports) throw new ArgumentException($"'{imports.Title}' is not imports.", nameof(imports));
        if (exports.Key != imports.Key with { Flow = Flows.Exports })
        {
            throw new ArgumentException($"'{exports.Title}' and '{imports.Title}' are not the two flows of one series.");
        }
    }

    private static ArgumentException NoPart(Figure part, Figure whole) =>
        new($"'{part.Title}' is no part of '{whole.Title}'.", nameof(part));

    public static void Is(Figure figure, Transformation transformation)
    {
        if (figure.Measure.Transformation == transformation) return;
        throw new ArgumentException($"'{figure.Title}' is not a {transformation.ToCode().Replace('-', ' ')}.", nameof(figure));
    }
}
