namespace ChinaTrade.Data;

/// <summary>Reads a column of figures, of which all rows may share one entry.</summary>
internal static class SharedColumn
{
    /// <summary>Returns the entry of a row; the only entry if the column has just one.</summary>
    public static T At<T>(this ReadOnlySpan<T> column, int row) => column[column.Length == 1 ? 0 : row];
}
