namespace ChinaTrade.Data.Gacc;

/// <summary>The figures of a table, each key once in a publication: quantities in a second unit have one of their own.</summary>
/// <param name="writer">Makes the rows.</param>
/// <param name="columns">The columns.</param>
internal sealed class TableFigures(FigureWriter writer, TableColumns columns)
{
    private readonly Dictionary<(string Code, ColumnMeaning Column, bool IsGrowth, bool IsFurther), (FieldNumber Number, TableRow Row)>
        found = [];
    private readonly List<FigureRow> figures = [];

    /// <summary>The figures, in the order of the table.</summary>
    public IReadOnlyList<FigureRow> Figures => figures;

    /// <exception cref="GaccTableException">A row repeats one before, a level is negative, or a quantity has no unit.</exception>
    public void Add(TableRow row)
    {
        for (int i = 0; i < columns.Figures.Count; i++)
        {
            ColumnMeaning column = columns.Figures[i];
            if (row.Numbers[i] is { } number) Add(row, column, number, column.IsGrowth);
            if (row.Growths.Count > 0 && row.Growths[i] is { } growth) Add(row, column, growth, isGrowth: true);
        }
    }

    private void Add(TableRow row, ColumnMeaning column, FieldNumber number, bool isGrowth)
    {
        if (!isGrowth && number.Value < 0m) throw number.Field.Fault($"'{number.Field.Shown}' is below zero; a level cannot be.");
        if (isGrowth && number.Value < -100m) throw number.Field.Fault($"'{number.Field.Shown}' is below -100; growth cannot be.");
        if (column.IsQuantity && row.Unit is null)
        {
            throw number.Field.Fault($"'{row.Name.Shown}' has a quantity but no unit; {QuantityUnit.Expected}.");
        }

        ColumnMeaning about = column with { Position = 0 };
        bool isFurther = column.IsQuantity && found.TryGetValue((row.Entry.Code, about, isGrowth, false), out var first)
            && first.Row.Row < row.Row && first.Row.Unit != row.Unit;
        if (found.TryAdd((row.Entry.Code, about, isGrowth, isFurther), (number, row)))
        {
            figures.Add(writer.Write(row, column, number, isGrowth, isFurther));
        }
        else
        {
            (FieldNumber before, TableRow rowBefore) = found[(row.Entry.Code, about, isGrowth, isFurther)];
            CheckRepeated(row, number, before, rowBefore);
        }
    }

    // In January the month is also the months up to it, and a second quantity has the value of the first beside it.
    private static void CheckRepeated(TableRow row, FieldNumber number, FieldNumber before, TableRow rowBefore)
    {
        bool isSecondQuantity = rowBefore.Row < row.Row && row.Unit != rowBefore.Unit && row.Unit is not null && rowBefore.Unit is not null;
        if (rowBefore.Row != row.Row && !isSecondQuantity)
        {
            throw row.Name.Fault(Invariant($"'{row.Name.Shown}' has a row already, row {rowBefore.Row + 1}."));
        }

        if (number.Value == before.Value && number.Decimals == before.Decimals) return;
        throw number.Field.Fault($"'{number.Text}' differs from '{before.Text}', which is printed for the same figure.");
    }
}
