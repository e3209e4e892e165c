namespace ChinaTrade.Data;

/// <summary>Puts figures of several sources side by side and computes a metric of each line.</summary>
internal static class MetricTables
{
    /// <exception cref="InvalidOperationException">Two figures of one source are about one period.</exception>
    public static MetricTable<Period, T> ByPeriod<T>(Wording name, MetricArgument[] arguments, Func<Figure[], Derived<T>> compute)
        where T : struct, IQuantityKind<T> => Join(
            name, arguments, figure => figure.Period, period => period, compute, arguments.SelectMany(argument => argument.Gaps));

    /// <exception cref="InvalidOperationException">Two figures of one source are about one entry.</exception>
    public static MetricTable<CodeListEntry, T> ByEntry<T>(
        Wording name, Dimension dimension, MetricArgument[] arguments, Func<Figure[], Derived<T>> compute)
        where T : struct, IQuantityKind<T>
    {
        DimensionInfo.Get(dimension);
        return Join(name, arguments, figure => EntryOf(name, figure, dimension), entry => entry.Code, compute);
    }

    private static MetricTable<TKey, T> Join<TKey, TOrder, T>(
        Wording name, MetricArgument[] arguments, Func<Figure, TKey> keyOf, Func<TKey, TOrder> orderOf, Func<Figure[], Derived<T>> compute,
        params IEnumerable<TKey> gaps)
        where TKey : notnull
        where T : struct, IQuantityKind<T>
    {
        if (Array.TrueForAll(arguments, argument => argument.IsOneForAll))
        {
            throw new ArgumentException(Invariant($"'{name}' has one figure for each input; expected a series or a query for one of them, or ask for {nameof(Metric<Ratio, Ratio>.Compute)}."));
        }

        Dictionary<TKey, Figure>?[] sources = Array.ConvertAll(arguments, argument => argument.IsOneForAll
            ? null : IndexOf(name, argument, keyOf));
        IComparer<TOrder> order = typeof(TOrder) == typeof(string)
            ? (IComparer<TOrder>)(object)StringComparer.Ordinal : Comparer<TOrder>.Default;
        IEnumerable<TKey> keys = sources.OfType<Dictionary<TKey, Figure>>().SelectMany(source => source.Keys).Concat(gaps).Distinct()
            .OrderBy(orderOf, order);
        return new(name, [.. keys.Select(key => new MetricEntry<TKey, T>(key, ResultAt(key)))]);

        Derived<T>? ResultAt(TKey key)
        {
            Figure[] figures = new Figure[arguments.Length];
            for (int i = 0; i < figures.Length; i++)
            {
                if (sources[i] is not { } source) figures[i] = arguments[i].Figures[0];
                else if (!source.TryGetValue(key, out figures[i])) return null;
            }

            return compute(figures);
        }
    }

    // The total of a dimension beside its parts would be a line without a meaning.
    private static CodeListEntry EntryOf(Wording name, Figure figure, Dimension dimension) => figure[dimension] is { IsTotal: false } entry
        ? entry
        : throw new InvalidOperationException(
            Invariant($"'{name}' by {dimension.ToCode()}: '{figure.Title}' does not break down by it. Ask for figures that do, or pass one figure, query.Single(), for every line."));

    private static Dictionary<TKey, Figure> IndexOf<TKey>(Wording name, MetricArgument argument, Func<Figure, TKey> keyOf)
        where TKey : notnull
    {
        Dictionary<TKey, Figure> figures = [];
        foreach (Figure figure in argument.Figures)
        {
            TKey key = keyOf(figure);
            if (figures.TryAdd(key, figure)) continue;
            throw new InvalidOperationException(
                Invariant($"'{name}' finds two figures for {key}: '{figures[key].Title}' and '{figure.Title}'. Narrow the query to one for each line."));
        }

        return figures;
    }
}
