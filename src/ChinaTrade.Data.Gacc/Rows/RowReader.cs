namespace ChinaTrade.Data.Gacc;

/// <summary>Reads the rows below the header. Every row is a row of figures, a heading without figures, or a note at the end.</summary>
/// <param name="grid">The table.</param>
/// <param name="columns">The columns.</param>
/// <param name="naming">How rows are named.</param>
/// <param name="readings">What the caller reads in another way.</param>
internal sealed class RowReader(Grid grid, TableColumns columns, RowNaming naming, Readings readings)
{
    private readonly List<TableRow> rows = [];
    private readonly List<string> notes = [];

    /// <summary>The notes, in order; complete when the rows are read.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <exception cref="GaccTableException">A name, a unit or a number is not understood, or a row has too few or too many
    /// fields.</exception>
    public IReadOnlyList<TableRow> Read(int firstRow)
    {
        int last = LastFigures(firstRow);
        for (int row = firstRow; row <= last; row++) ReadRow(row);
        for (int row = last + 1; row < grid.RowCount; row++) ReadNote(row);
        if (rows.Count == 0) throw new GaccTableException("The table has no rows of figures below its header.");
        TableRow? alone = rows.Any(each => each.Growths.Count > 0) ? rows.FirstOrDefault(each => each.Growths.Count == 0) : null;
        return alone is null ? rows
            : throw alone.Name.Fault($"'{alone.Name.Shown}' has no row of growth below it, which other rows have.");
    }

    // Notes come last; a row above them that only looks like one would be lost.
    private int LastFigures(int firstRow)
    {
        int noteRow = Enumerable.Range(firstRow, grid.RowCount - firstRow)
            .FirstOrDefault(row => grid.TextsOf(row) is [var text, ..] && NoteText.BeginsNotes(text.Text) && naming.Find(text) is null,
                grid.RowCount);
        for (int row = noteRow; row < grid.RowCount; row++)
        {
            GridField? name = grid[row, columns.NameColumn];
            bool hasFigures = name is { IsEmpty: false } && naming.Find(name) is not null
                && columns.Figures.Any(column => FieldNumber.IsNumber(grid[row, column.Position]));
            if (!hasFigures) continue;
            throw name!.Fault($"'{name.Shown}' is a row of figures below the notes; expected notes to the end of the table.");
        }

        int last = noteRow - 1;
        while (last >= firstRow && !HasFigures(last)) last--;
        return last;
    }

    private bool HasFigures(int row) => IsNamed(row) || columns.Figures.Any(column =>
        grid[row, column.Position] is { IsEmpty: false } field && field.Column > columns.NameColumn
            && (FieldNumber.IsNumber(field) || FieldNumber.IsNothing(field)));

    // A note of a CSV file may be several fields, if it has commas; one of a page covers the whole row.
    private bool IsNamed(int row) => grid.TextsOf(row).Length > 1
        && (grid.LineOf(row) is null || (grid[row, columns.NameColumn] is { } name && naming.Find(name) is not null));

    private void ReadRow(int row)
    {
        if (grid.TextsOf(row).Length == 0) return;
        GridField? name = grid[row, columns.NameColumn];
        if (name is null || name.IsEmpty || name.Row < row)
        {
            ReadUnnamed(row);
            return;
        }

        bool hasFigures = grid.TextsOf(row).Length > 1;
        if (!hasFigures && RowNames.Bare(readings.Of(name.Text)).Length == 0) return;
        CodeListEntry entry = naming.Get(name);
        if (!hasFigures) return;
        rows.Add(new(name, row, entry, UnitAt(row), NumbersAt(row, isGrowth: false), []));
    }

    // Below a row without growth: its growth. In a table by commodity: its quantity in a further unit.
    private void ReadUnnamed(int row)
    {
        TableRow? above = rows.LastOrDefault();
        QuantityUnit? unit = UnitAt(row);
        bool isBelow = above is not null && grid.TextsOf(row).Length > 0 && Enumerable.Range(above.Row + 1, row - above.Row - 1)
            .All(between => grid.TextsOf(between).Length == 0);
        if (isBelow && unit is not null && unit != above!.Unit)
        {
            rows.Add(above with { Row = row, Unit = unit, Numbers = NumbersAt(row, isGrowth: false), Growths = [] });
        }
        else if (isBelow && columns.IsInterleaved && above!.Growths.Count == 0)
        {
            rows[^1] = above with { Growths = NumbersAt(row, isGrowth: true) };
        }
        else
        {
            throw grid.Fault(row, "The row has figures but no name.");
        }
    }

    private QuantityUnit? UnitAt(int row)
    {
        if (columns.UnitColumn is not { } position || grid[row, position] is not { } field || field.Row < row) return null;
        if (FieldNumber.IsNothing(field)) return null;
        string text = readings.Of(field.Text);
        return QuantityUnit.Find(text) ?? throw field.Fault($"'{field.Shown}' is no unit of quantities; {QuantityUnit.Expected}.");
    }

    private FieldNumber?[] NumbersAt(int row, bool isGrowth)
    {
        CheckWidth(row);
        return
        [
            .. columns.Figures.Select(column => grid[row, column.Position]!).Select((field, i) =>
                FieldNumber.Read(field, isGrowth || columns.Figures[i].IsGrowth)),
        ];
    }

    // Each field must be under its own header: a row with a field too few has its figures in the wrong columns.
    private void CheckWidth(int row)
    {
        int count = Enumerable.Range(0, columns.Width).Count(position => grid[row, position] is not null);
        if (count < columns.Width)
        {
            throw grid.Fault(row, Invariant($"The row has {count} fields; expected {columns.Width}, as the header has."));
        }

        GridField? beyond = Enumerable.Range(columns.Width, Math.Max(grid.WidthOf(row) - columns.Width, 0))
            .Select(position => grid[row, position]).FirstOrDefault(field => field is { IsEmpty: false });
        if (beyond is not null) throw beyond.Fault($"'{beyond.Shown}' has no column of the header above it.");
        GridField? wide = columns.Figures.Select(column => grid[row, column.Position])
            .FirstOrDefault(field => field!.ColumnSpan > 1 || field.Row < row);
        if (wide is not null) throw wide.Fault($"'{wide.Shown}' covers several places; expected one figure in each.");
    }

    private void ReadNote(int row)
    {
        GridField[] texts = grid.TextsOf(row);
        if (texts.Length == 0 || (texts.Length == 1 && RowNames.Bare(texts[0].Text).Length == 0)) return;
        string text = string.Join(grid.LineOf(row) is null ? " " : ", ", texts.Select(field => field.Text));
        notes.AddRange(NoteText.LinesOf(text));
    }
}
