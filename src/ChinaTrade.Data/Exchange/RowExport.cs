namespace ChinaTrade.Data;

/// <summary>Figures as rows, the one shape in which figures leave the library.</summary>
public static class RowExport
{
    /// <summary>Each figure as a row, for example of a query: <c>TradeData.Query().Exports().ToRows().WriteCsv(writer)</c>.</summary>
    public static IEnumerable<FigureRow> ToRows(this IEnumerable<Figure> figures) =>
        (figures ?? throw new ArgumentNullException(nameof(figures))).Select(figure => figure.ToRow());

    /// <inheritdoc cref="ToRows(IEnumerable{Figure})"/>
    public static IEnumerable<FigureRow> ToRows<T>(this IEnumerable<Figure<T>> figures)
        where T : struct, IQuantityKind<T> =>
            (figures ?? throw new ArgumentNullException(nameof(figures))).Select(figure => figure.Untyped.ToRow());
}
