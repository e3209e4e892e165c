namespace ChinaTrade.Data;

/// <summary>Refuses figures that a metric has no meaning for.</summary>
internal static class MetricGuard
{
    private const decimal ToNothing = -Percent.Hundred;

    public static void SamePeriod(Figure a, Figure b)
    {
        if (!a.HasSamePeriod(b))
        {
            throw new ArgumentException($"'{a.Title}' and '{b.Title}' are about different periods. Ask for both in one period.");
        }
    }

    public static void SameMeasure(Figure a, Figure b)
    {
        SamePeriod(a, b);
        if (!a.HasSameMeasure(b))
        {
            throw new ArgumentException($"'{a.Title}' and '{b.Title}' measure different things. Ask for both by one measure.");
        }
    }

    public static void SameSeries(Figure a, Figure b)
    {
        SamePeriod(a, b);
        if (a.Key != b.Key)
        {
            throw new ArgumentException($"'{a.Title}' and '{b.Title}' are not about the same trade. Ask for both by one key.");
        }
    }

    public static void ExportsAndImports(Figure exports, Figure imports)
    {
        SameMeasure(exports, imports);
        if (exports.Flow != Flows.Exports || imports.Flow != Flows.Imports)
        {
            string how = exports.Flow == Flows.Imports && imports.Flow == Flows.Exports ? "Exchange the two." : "Ask for one of each flow.";
            throw new ArgumentException($"'{exports.Title}' and '{imports.Title}' are not exports and imports. {how}");
        }

        if (exports.Key != imports.Key with { Flow = Flows.Exports })
        {
            throw new ArgumentException(
                $"'{exports.Title}' and '{imports.Title}' are not the two flows of one series. Ask for both by one key.");
        }

        AdditivityGuard.AddUp(exports, imports);
        AdditivityGuard.NotSigned(exports, imports);
    }

    /// <summary>Refuses growth to less than nothing, of which there is no root.</summary>
    public static void NotBelowNothing(Figure growth)
    {
        if (growth.Interval.Lower >= ToNothing) return;
        throw new ArgumentException(
            $"'{growth.Title}' may be below -100 %, which has no average. Ask for {nameof(SeriesMetrics.ChainedGrowth)} or for the levels.", nameof(growth));
    }

    /// <summary>Refuses growth to nothing, which has no logarithm.</summary>
    public static void AboveNothing(Figure growth)
    {
        if (growth.Interval.Lower > ToNothing) return;
        throw new ArgumentException(
            $"'{growth.Title}' may be -100 % or less, which cannot be split. Ask for {nameof(PriceMetrics.GrowthOfValue)} instead.", nameof(growth));
    }

    public static void Is(Figure figure, Transformation transformation)
    {
        if (figure.Measure.Transformation == transformation) return;
        throw new ArgumentException($"'{figure.Title}' is not a {transformation.ToCode().Replace('-', ' ')}.", nameof(figure));
    }
}
