namespace ChinaTrade.Data;

/// <summary>Refuses sums and differences of amounts that do not add up by what tells them apart: counts over time, prices at all.</summary>
internal static class AdditivityGuard
{
    /// <exception cref="ArgumentException">The two do not add up.</exception>
    public static void AddUp(Figure a, Figure b)
    {
        if (Fault(a, b) is { } fault) throw new ArgumentException(fault);
    }

    /// <exception cref="InvalidOperationException">Two of the query's figures do not add up.</exception>
    /// <param name="query">The query.</param>
    /// <param name="within">The dimension by which its figures are grouped, so that only those of one code are added.</param>
    public static void AddUp<T>(TradeQuery<T> query, Dimension? within = null)
        where T : struct, IQuantityKind<T>
    {
        query.Plan.RequireOneFlow();
        if (First(query) is not { } first || first.Measure.Indicator.Additivity == Additivity.Additive || !IsAmount(first.Measure)) return;
        Dictionary<string, Figure> firsts = [];
        foreach (Figure<T> figure in query)
        {
            string group = within is { } dimension ? figure.Untyped[dimension].Code : string.Empty;
            if (!firsts.TryGetValue(group, out Figure one)) firsts.Add(group, figure);
            else if (Fault(one, figure) is { } fault) throw new InvalidOperationException(fault);
        }
    }

    /// <exception cref="ArgumentException">The two can be below zero, so that the one is no share of the other.</exception>
    public static void NotSigned(Figure a, Figure b)
    {
        if (IsSigned(a.Measure)) throw new ArgumentException(NoShare(a, b));
    }

    /// <exception cref="InvalidOperationException">The query's figures can be below zero, so that they have no shares.</exception>
    public static void NotSigned<T>(TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        if (First(query) is not { } first || !IsSigned(first.Measure)) return;
        throw new InvalidOperationException(NoShare(first, query.Last()));
    }

    private static Figure? First<T>(TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        // The enumerator of the query itself allocates nothing.
        foreach (Figure<T> figure in query) return figure;
        return null;
    }

    private static bool IsAmount(Measure measure) => TransformationRules.Get(measure.Transformation).IsAmount;

    private static bool IsSigned(Measure measure) => measure.Indicator.IsSigned || measure.Transformation == Transformation.Change;

    private static string NoShare(Figure a, Figure b) =>
        $"'{a.Title}' and '{b.Title}' may be below zero, so they have no shares, contributions or ratios. "
        + "Ask for those of levels, such as exports and imports.";

    private static string? Fault(Figure a, Figure b)
    {
        Measure measure = a.Measure;
        Additivity additivity = measure.Indicator.Additivity;
        if (additivity == Additivity.Additive || !IsAmount(measure)) return null;
        if (additivity == Additivity.NonAdditive)
        {
            return Fault(a, b, string.Empty, "Compare them instead: a / b, or GapTo of their growth.");
        }

        if (a.Period != b.Period && !additivity.AddsUpOverTime())
        {
            const string Why = " over time, since what is counted in one period is counted in another too";
            return Fault(a, b, Why, "Ask for one period: In(period).");
        }

        foreach (DimensionInfo info in DimensionInfo.All)
        {
            if (a.HasSameEntry(b, info.Dimension) || additivity.AddsUpBy(info.Dimension)) continue;
            string code = info.Dimension.ToCode();
            string why = $" by {code}, since what is counted in one is counted in another too";
            return Fault(a, b, why, $"Ask for one {code}, or compare them: a / b.");
        }

        return null;
    }

    private static string Fault(Figure a, Figure b, string why, string how) =>
        $"'{a.Title}' and '{b.Title}' cannot be added or subtracted: {a.Measure.Indicator.Name} does not add up{why}. {how}";
}
