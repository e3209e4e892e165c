namespace ChinaTrade.Data;

/// <summary>Tables of what a query finds.</summary>
public static class QueryPivot
{
    /// <summary>Returns the figures as a table with a row for each entry of a dimension and a column for each period.</summary>
    /// <exception cref="InvalidOperationException">Two figures belong into one cell; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public static PivotTable<Period, T> Pivot<T>(this TradeQuery<T> query, Dimension rows)
        where T : struct, IQuantityKind<T> => Pivot(query, rows, figure => figure.Period, Comparer<Period>.Default);

    /// <summary>Returns the figures as a table with a row for each entry of one dimension and a column for each entry of another.</summary>
    /// <inheritdoc cref="Pivot{T}(TradeQuery{T}, Dimension)" path="/exception"/>
    public static PivotTable<CodeListEntry, T> Pivot<T>(this TradeQuery<T> query, Dimension rows, Dimension columns)
        where T : struct, IQuantityKind<T>
    {
        DimensionInfo.Get(columns);
        return Pivot(query, rows, figure => figure[columns], Comparer<CodeListEntry>.Create((a, b) => string.CompareOrdinal(a.Code, b.Code)));
    }

    private static PivotTable<TColumn, T> Pivot<TColumn, T>(TradeQuery<T> query, Dimension rows, Func<Figure, TColumn> columnOf, IComparer<TColumn> order)
        where TColumn : notnull
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        DimensionInfo.Get(rows);
        Dictionary<(CodeListEntry Row, TColumn Column), Figure<T>> cells = [];
        foreach (Figure<T> figure in query)
        {
            var cell = (figure.Untyped[rows], columnOf(figure));
            if (cells.TryAdd(cell, figure)) continue;
            throw new InvalidOperationException(
                $"'{cells[cell].Title}' and '{figure.Title}' belong into one cell, {cell.Item1.Name} and {cell.Item2}. Narrow the query to one for each cell.");
        }

        CodeListEntry[] entries = [.. cells.Keys.Select(cell => cell.Row).Distinct().OrderBy(entry => entry.Code, StringComparer.Ordinal)];
        return new(entries, [.. cells.Keys.Select(cell => cell.Column).Distinct().Order(order)], cells);
    }
}
