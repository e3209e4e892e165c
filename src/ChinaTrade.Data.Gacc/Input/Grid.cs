namespace ChinaTrade.Data.Gacc;

/// <summary>A table as rows and columns, in which a field that covers several places occurs in each of them.</summary>
/// <param name="rows">The fields by row and column; <c>null</c> where the table has none.</param>
/// <param name="lines">The line of each row in a CSV file; empty for pages.</param>
internal sealed class Grid(IReadOnlyList<GridField?[]> rows, IReadOnlyList<long> lines)
{
    /// <summary>The number of rows.</summary>
    public int RowCount => rows.Count;

    /// <summary>The field at a place; <c>null</c> if the row has none there.</summary>
    public GridField? this[int row, int column] => column < rows[row].Length ? rows[row][column] : null;

    /// <summary>The fields of a row from left to right, each once, those that come down from a row above too.</summary>
    public IEnumerable<GridField> FieldsOf(int row) =>
        rows[row].OfType<GridField>().Distinct(ReferenceEqualityComparer.Instance).Cast<GridField>();

    /// <summary>The fields of a row that begin in it and are not empty.</summary>
    public GridField[] TextsOf(int row) => [.. FieldsOf(row).Where(field => field.Row == row && !field.IsEmpty)];

    /// <summary>The number of columns that a row has.</summary>
    public int WidthOf(int row) => rows[row].Length;

    /// <summary>The line of a row in the CSV file; <c>null</c> for pages.</summary>
    public long? LineOf(int row) => row < lines.Count ? lines[row] : null;

    /// <summary>Creates a fault in a row.</summary>
    public GaccTableException Fault(int row, string reason) => new(reason, row + 1, null, LineOf(row));
}
