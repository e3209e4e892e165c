namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Rows with a null text, as callers that ignore nullability make them.</summary>
internal static class NullRows
{
    /// <summary>Returns the row with null in one column.</summary>
    public static FigureRow With(FigureRow row, RowColumn column)
    {
        string[] texts = [.. RowColumn.All.Select(each => each == column ? null! : each.IsNumber ? string.Empty : each.TextOf(row))];
        return FigureRow.Create(texts, row.Value, row.Lower, row.Upper);
    }
}
