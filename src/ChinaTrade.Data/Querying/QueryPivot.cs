namespace ChinaTrade.Data;

/// <summary>Tables of what a query finds.</summary>
public static class QueryPivot
{
    /// <summary>Returns the figures as a table with a row for each entry of a dimension and a column for each period: those that figures
    /// were published for, and those that the query names.</summary>
    /// <exception cref="InvalidOperationException">Two figures belong in one cell; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public static PivotTable<Period, T> Pivot<T>(this TradeQuery<T> query, Dimension rows)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        IEnumerable<Period> asked = query.Specification.CodesAsked(RowColumn.Period).Select(code => Period.Parse(code));
        return Pivot(query, rows, asked, figure => figure.Period, Comparer<Period>.Default);
    }

    /// <summary>Returns the figures as a table with a row for each entry of one dimension and a column for each entry of another: those
    /// that figures were published for, and those that the query names.</summary>
    /// <inheritdoc cref="Pivot{T}(TradeQuery{T}, Dimension)" path="/exception"/>
    public static PivotTable<CodeListEntry, T> Pivot<T>(this TradeQuery<T> query, Dimension rows, Dimension columns)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        DimensionInfo.Get(columns);
        return Pivot(query, rows, Asked(query, columns), figure => figure[columns], Comparer<CodeListEntry>.Default);
    }

    private static PivotTable<TColumn, T> Pivot<TColumn, T>(
        TradeQuery<T> query, Dimension rows, IEnumerable<TColumn> asked, Func<Figure, TColumn> columnOf, IComparer<TColumn> order)
        where TColumn : notnull
        where T : struct, IQuantityKind<T>
    {
        DimensionInfo.Get(rows);
        Dictionary<(CodeListEntry Row, TColumn Column), Figure<T>> cells = [];
        foreach (Figure<T> figure in query)
        {
            var cell = (figure.Untyped[rows], columnOf(figure));
            if (cells.TryAdd(cell, figure)) continue;
            string where = $"{cell.Item1.Name} and {cell.Item2}";
            throw new InvalidOperationException(
                $"'{cells[cell].Title}' and '{figure.Title}' belong in one cell, {where}. Narrow the query to one for each cell.");
        }

        return new(
            [.. cells.Keys.Select(cell => cell.Row).Concat(Asked(query, rows)).Distinct().Order()],
            [.. cells.Keys.Select(cell => cell.Column).Concat(asked).Distinct().Order(order)],
            cells);
    }

    private static IEnumerable<CodeListEntry> Asked<T>(TradeQuery<T> query, Dimension dimension)
        where T : struct, IQuantityKind<T> => query.Specification.CodesAsked(RowColumn.For(dimension))
            .Select(code => query.Dataset.Codes.Find(dimension, code)).OfType<CodeListEntry>();
}
