namespace ChinaTrade.Data.Gacc;

/// <summary>A row of figures.</summary>
/// <param name="Name">The field of its name.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Entry">The code of its name.</param>
/// <param name="Unit">The unit of its quantities; <c>null</c> if it has none.</param>
/// <param name="Numbers">The number of each column of figures; <c>null</c> where nothing is printed.</param>
/// <param name="Growths">The growth of each column, if it is printed in a row below; otherwise empty.</param>
internal sealed record TableRow(
    GridField Name, int Row, CodeListEntry Entry, QuantityUnit? Unit, IReadOnlyList<FieldNumber?> Numbers,
    IReadOnlyList<FieldNumber?> Growths);
