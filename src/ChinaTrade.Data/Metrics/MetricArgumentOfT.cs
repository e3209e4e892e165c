namespace ChinaTrade.Data;

/// <summary>What a table of a metric takes an input from: a series or a query, of which each line takes the figure of its period or entry,
/// or a single figure, which serves every line. Converts from each of them by itself. Immutable and thread-safe.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class MetricArgument<T>
    where T : struct, IQuantityKind<T>
{
    private MetricArgument(MetricArgument figures) => Figures = figures;

    internal MetricArgument Figures { get; }

    /// <summary>The same figure for every line.</summary>
    public static implicit operator MetricArgument<T>(Figure<T> figure) => new(new MetricArgument([figure.Untyped], IsOneForAll: true));

    /// <summary>For each line the figure of its period; a gap of the series leaves a gap.</summary>
    public static implicit operator MetricArgument<T>(TradeSeries<T> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        ILookup<bool, SeriesEntry<T>> entries = series.ToLookup(entry => entry.Figure is not null);
        return new(new MetricArgument(
            [.. entries[true].Select(entry => entry.Figure!.Value.Untyped)], IsOneForAll: false, [.. entries[false]
                .Select(entry => entry.Period)]));
    }

    /// <summary>For each line the figure of its period or entry.</summary>
    public static implicit operator MetricArgument<T>(TradeQuery<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(new MetricArgument([.. query.Select(figure => figure.Untyped)], IsOneForAll: false));
    }
}
