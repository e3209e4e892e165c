namespace ChinaTrade.Data.Gacc;

/// <summary>The columns of a table.</summary>
/// <param name="NameColumn">The column of the rows' names, from 0.</param>
/// <param name="UnitColumn">The column of the units of quantities; <c>null</c> if there is none.</param>
/// <param name="Figures">The columns of figures.</param>
/// <param name="IsInterleaved">Whether growth is printed in rows below those of levels.</param>
/// <param name="Width">The number of columns.</param>
internal sealed record TableColumns(
    int NameColumn, int? UnitColumn, IReadOnlyList<ColumnMeaning> Figures, bool IsInterleaved, int Width);
