namespace ChinaTrade.Data;

/// <summary>Consecutive rows of a table that are a view of consecutive rows of one set of columns.</summary>
/// <param name="Start">The first row in the table.</param>
/// <param name="Source">The columns.</param>
/// <param name="SourceStart">The first row in the columns.</param>
/// <param name="Count">The number of rows.</param>
internal readonly record struct JoinedBlock(int Start, FigureColumns Source, int SourceStart, int Count)
{
    /// <summary>The row after the last in the table.</summary>
    public int End => Start + Count;

    /// <summary>Whether a row of the columns is in this block.</summary>
    public bool Holds(int sourceRow) => sourceRow >= SourceStart && sourceRow < SourceStart + Count;

    /// <summary>Returns the figure of a row of the table.</summary>
    public Figure FigureAt(int row, bool isAsPrinted, IFigureSet dataset) => new(Source, row - Start + SourceStart, isAsPrinted, dataset);
}
