namespace ChinaTrade.Data.Gacc;

/// <summary>One field of a table, which may cover several rows and columns.</summary>
/// <param name="Text">The text with its line breaks, without footnote marks in superscript.</param>
/// <param name="Row">The first row that it covers, from 0.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="RowSpan">The number of rows.</param>
/// <param name="ColumnSpan">The number of columns.</param>
/// <param name="Line">The line of the CSV file, from 1; <c>null</c> for pages.</param>
internal sealed record GridField(string Text, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1, long? Line = null)
{
    /// <summary>The text in one line.</summary>
    public string Shown { get; } = TextKey.Collapse(Text);

    /// <summary>Whether nothing is printed in it, not even a dash.</summary>
    public bool IsEmpty => Shown.Length == 0;

    /// <summary>Creates a fault at this field.</summary>
    public GaccTableException Fault(string reason, string? nearest = null, Exception? innerException = null) =>
        new(reason, Row + 1, Column + 1, Line, innerException) { Found = Shown, Nearest = nearest };
}
