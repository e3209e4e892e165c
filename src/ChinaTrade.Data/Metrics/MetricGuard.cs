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

    public static void SameSeries(Figure a, Figure b)
    {
        SamePeriod(a, b);
        if (a.Key != b.Key) throw new ArgumentException($"'{a.Title}' and '{b.Title}' are not about the same trade.");
    }

    public static void ExportsAndImports(Figure exports, Figure imports)
    {
        SameMeasure(exports, imports);
        if (exports.Flow != Flow.Exports) throw new ArgumentException($"'{exports.Title}' is not exports.", nameof(exports));
        if (imports.Flow != Flow.Imports) throw new ArgumentException($"'{imports.Title}' is not imports.", nameof(imports));
        if (exports.Key != imports.Key with { Flow = Flow.Exports })
        {
            throw new ArgumentException($"'{exports.Title}' and '{imports.Title}' are not the two flows of one series.");
        }
    }

    public static void Is(Figure figure, Transformation transformation)
    {
        if (figure.Measure.Transformation == transformation) return;
        throw new ArgumentException($"'{figure.Title}' is not a {transformation.ToCode().Replace('-', ' ')}.", nameof(figure));
    }
}
