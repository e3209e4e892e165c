namespace ChinaTrade.Data;

/// <summary>Texts and places of figures in memory; see the columns of <see cref="FigureColumns"/>.</summary>
/// <param name="Lines">The distinct texts.</param>
/// <param name="Printed">For each row the text as printed.</param>
/// <param name="Corrections">For each row what a correction reads differently.</param>
/// <param name="Notes">For each row the note.</param>
/// <param name="PlaceLists">For each row the list of its places.</param>
/// <param name="PlaceEnds">The end of each list.</param>
/// <param name="Places">The places of all lists.</param>
internal sealed record TextColumns(
    string[] Lines, int[] Printed, int[] Corrections, int[] Notes, int[] PlaceLists, int[] PlaceEnds, int[] Places)
{
    public static TextColumns None { get; } = new([string.Empty], [0], [0], [0], [0], [0], []);
}
