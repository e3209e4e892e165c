namespace ChinaTrade.Data.Gacc;

/// <summary>Lays fields out in rows and columns as a browser does: each takes the first free place of its row, and covers as many rows and
/// columns as it says.</summary>
internal sealed class GridBuilder
{
    /// <summary>More than any table of GACC has; a page cannot claim memory by spans.</summary>
    public const int MaxColumns = 200;

    /// <summary>More than any table of GACC has.</summary>
    public const int MaxRows = 20_000;

    private readonly List<List<GridField?>> rows = [];
    private readonly List<long> lines = [];
    private int row = -1;
    private int column;

    /// <summary>Begins the next row.</summary>
    public void BeginRow(long? line = null)
    {
        row++;
        column = 0;
        if (row >= MaxRows) throw new GaccTableException($"The table has more than {Text(MaxRows)} rows.");
        if (row == rows.Count) rows.Add([]);
        if (line is { } number) lines.Add(number);
    }

    /// <summary>Adds a field to the row.</summary>
    public void Add(string text, int rowSpan = 1, int columnSpan = 1)
    {
        while (column < rows[row].Count && rows[row][column] is not null) column++;
        rowSpan = Math.Clamp(rowSpan, 1, MaxRows - row);
        columnSpan = Math.Max(columnSpan, 1);
        if (column + columnSpan > MaxColumns)
        {
            throw new GaccTableException($"The table has more than {Text(MaxColumns)} columns.", row + 1);
        }

        GridField field = new(text, row, column, rowSpan, columnSpan, lines.Count > row ? lines[row] : null);
        for (int i = row; i < row + rowSpan; i++)
        {
            if (i == rows.Count) rows.Add([]);
            Place(rows[i], field);
        }

        column += columnSpan;
    }

    /// <summary>Returns the table. Rows that only a span claims are none.</summary>
    public Grid Build() => new([.. rows.Take(row + 1).Select(fields => fields.ToArray())], lines);

    private static void Place(List<GridField?> fields, GridField field)
    {
        while (fields.Count < field.Column + field.ColumnSpan) fields.Add(null);
        for (int i = 0; i < field.ColumnSpan; i++) fields[field.Column + i] ??= field;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
