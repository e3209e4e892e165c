namespace ChinaTrade.Data;

/// <summary>Series from queries.</summary>
public static class SeriesBuilding
{
    private const int MonthsOfYear = 12;

    /// <summary>The same period of each year, from the first to the last that is published or that the query names.</summary>
    /// <remarks>What was asked for and not published is a gap, also at either end.</remarks>
    /// <exception cref="ArgumentException">The query finds figures of several series, of periods of different length or of different
    /// months of the year, or several figures of one period; the message names two of them.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    public static TradeSeries<T> SeriesByYear<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T> => Build(query, _ => MonthsOfYear);

    /// <summary>Periods that follow each other without overlap, such as months, from the first to the last that is published or that the
    /// query names.</summary>
    /// <inheritdoc cref="SeriesByYear"/>
    public static TradeSeries<T> SeriesByPeriod<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T> => Build(query, first => first.MonthCount);

    private static TradeSeries<T> Build<T>(TradeQuery<T> query, Func<Period, int> stepOf)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Plan.RequireNoDoubt();
        Figure<T>[] figures = [.. query.OrderBy(figure => figure.Period)];
        if (figures.Length == 0) throw query.NotFound();
        Figure<T> first = figures[0];
        int step = stepOf(first.Period);
        Dictionary<Period, Figure<T>> byPeriod = [];
        foreach (Figure<T> figure in figures)
        {
            if (Fault(first, figure, step) is { } fault) throw Mixed(first, figure, fault);
            if (!byPeriod.TryAdd(figure.Period, figure)) throw Mixed(byPeriod[figure.Period], figure, "both are of one period");
        }

        Period[] ends = [.. PeriodsAsked(query, first.Period, step), first.Period, figures[^1].Period];
        Period begin = ends.Min();
        SeriesEntry<T>[] entries = new SeriesEntry<T>[(ends.Max().MonthsSince(begin) / step) + 1];
        for (int i = 0; i < entries.Length; i++)
        {
            Period period = begin.AddMonths(i * step);
            entries[i] = new(period, byPeriod.TryGetValue(period, out Figure<T> found) ? found : null);
        }

        return new(first.Key, first.Measure, step, entries);
    }

    // Others that the query names cannot be in this series.
    private static IEnumerable<Period> PeriodsAsked<T>(TradeQuery<T> query, Period first, int step)
        where T : struct, IQuantityKind<T> => query.Specification.CodesAsked(RowColumn.Period).Select(code => Period.Parse(code))
            .Where(period => period.MonthCount == first.MonthCount && period.MonthsSince(first) % step == 0);

    private static string? Fault<T>(Figure<T> first, Figure<T> figure, int step)
        where T : struct, IQuantityKind<T>
    {
        if (figure.Key != first.Key) return "they are different series";
        if (figure.Untyped.Reference != first.Untyped.Reference) return "they are set against different things";
        if (figure.Untyped.Producer != first.Untyped.Producer) return "they are of different producers";
        if (figure.Period.MonthCount != first.Period.MonthCount)
        {
            return $"their periods are of different length; choose one with {nameof(TradeQuery.In)}(...)";
        }

        return figure.Period.MonthsSince(first.Period) % step != 0 ? "their periods do not stand at even steps" : null;
    }

    private static ArgumentException Mixed<T>(Figure<T> a, Figure<T> b, string why)
        where T : struct, IQuantityKind<T> => new($"'{a.Untyped.Title}' and '{b.Untyped.Title}' make no series: {why}.");
}
