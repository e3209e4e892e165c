namespace ChinaTrade.Data.Gacc;

/// <summary>What stands above the figures of a table.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Flow">The code of the flow of the whole table; <c>null</c> if columns tell it.</param>
/// <param name="Period">The period of the title.</param>
/// <param name="Unit">The unit of values.</param>
/// <param name="Remarks">Further lines above the header.</param>
/// <param name="HeaderRows">The first and the last row of the header, from 0.</param>
internal sealed record TableHead(
    GaccTableKind Kind, string Title, string? Flow, Period Period, ValueUnit Unit, IReadOnlyList<string> Remarks,
    (int First, int Last) HeaderRows);
