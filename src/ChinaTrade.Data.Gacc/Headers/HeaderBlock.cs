namespace ChinaTrade.Data.Gacc;

/// <summary>Finds the rows of the header: those around the header of the rows' names, such as <c>Commodity</c> or <c>国别</c>.</summary>
/// <param name="First">The first row, from 0.</param>
/// <param name="Last">The last row, from 0.</param>
/// <param name="NameColumn">The column of the rows' names, from 0.</param>
internal sealed record HeaderBlock(int First, int Last, int NameColumn)
{
    /// <summary>Returns the header; <c>null</c> if the table has none, and so is no table of GACC.</summary>
    public static HeaderBlock? Find(Grid grid, Readings readings)
    {
        GridField? name = Enumerable.Range(0, grid.RowCount).SelectMany(grid.TextsOf)
            .FirstOrDefault(field => HeaderWords.IsNameHeader(readings.Of(field.Text)));
        if (name is null || grid.TextsOf(name.Row).Length < 2) return null;
        int first = name.Row;
        while (first > 0 && IsHeading(grid, first - 1, name.Column, readings)) first--;
        int last = name.Row + name.RowSpan - 1;
        while (last + 1 < grid.RowCount && GoesOn(grid[last + 1, name.Column], last + 1, readings)) last++;
        return new(first, Math.Min(last, grid.RowCount - 1), name.Column);
    }

    // The row above belongs to the header if it leaves the place over the names empty.
    private static bool IsHeading(Grid grid, int row, int nameColumn, Readings readings) =>
        grid[row, nameColumn] is null or { IsEmpty: true } && grid.TextsOf(row) is { Length: > 1 } texts
            && !texts.Any(field => ValueUnit.IsUnitLine(readings.Of(field.Text)));

    // Rows of figures have a name; the rows of a header have none, or one more header of names.
    private static bool GoesOn(GridField? name, int row, Readings readings) =>
        name is null or { IsEmpty: true } || name.Row < row || HeaderWords.IsNameHeader(readings.Of(name.Text));
}
