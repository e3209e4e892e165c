namespace ChinaTrade.Data;

/// <summary>Reads a column of figures, of which all rows may share one entry.</summary>
internal static class ColumnValues
{
    /// <summary>The entry of a row; the one entry where the column has but one.</summary>
    public static T At<T>(this ReadOnlySpan<T> column, int row) => column[column.Length == 1 ? 0 : row];
}
