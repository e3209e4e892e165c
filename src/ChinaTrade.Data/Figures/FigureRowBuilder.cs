namespace ChinaTrade.Data;

/// <summary>Builds rows from the columns of <see cref="RowColumn.All"/>: the way in for formats. One builder makes one row after
/// another.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class FigureRowBuilder
{
    private readonly string[] texts = new string[RowColumn.All.Count];
    private readonly decimal?[] numbers = new decimal?[RowColumn.All.Count];
    private readonly bool[] isSet = new bool[RowColumn.All.Count];

    /// <summary>Sets the text of a column.</summary>
    /// <exception cref="ArgumentException">The column holds numbers, or is set already.</exception>
    public void Set(RowColumn column, string text)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(text);
        Mark(column, isNumber: false);
        texts[column.Position] = text;
    }

    /// <summary>Sets the number of a column; <c>null</c> for an infinite bound.</summary>
    /// <exception cref="ArgumentException">The column holds texts, is set already, or cannot be <c>null</c>.</exception>
    public void Set(RowColumn column, decimal? number)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (number is null && !column.IsNullable)
        {
            throw new ArgumentException($"The column '{column.Name}' cannot be null.", nameof(number));
        }

        Mark(column, isNumber: true);
        numbers[column.Position] = number;
    }

    /// <summary>Returns the row, and begins the next one. Codes and numbers are not checked before rows become a dataset.</summary>
    /// <exception cref="InvalidOperationException">A column is not set; the message names it.</exception>
    public FigureRow Build()
    {
        int missing = Array.IndexOf(isSet, false);
        if (missing >= 0) throw new InvalidOperationException($"The column '{RowColumn.All[missing].Name}' is not set.");
        Array.Clear(isSet);
        return FigureRow.Create(
            texts, numbers[RowColumn.Value.Position]!.Value, numbers[RowColumn.Lower.Position], numbers[RowColumn.Upper.Position]);
    }

    /// <summary>Returns the text that the column had in the row before, which mostly recurs and then need not be created again.</summary>
    internal string? LastTextOf(RowColumn column) => texts[column.Position];

    private void Mark(RowColumn column, bool isNumber)
    {
        if (column.IsNumber != isNumber)
        {
            throw new ArgumentException($"The column '{column.Name}' holds {(isNumber ? "texts" : "numbers")}.", nameof(column));
        }

        if (isSet[column.Position]) throw new ArgumentException($"The column '{column.Name}' is set already.", nameof(column));
        isSet[column.Position] = true;
    }
}
