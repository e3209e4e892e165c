namespace ChinaTrade.Data.Gacc;

/// <summary>A table with what the page around it says.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Titles">Titles of the page, the nearest first.</param>
/// <param name="Units">Lines of the page that tell a unit.</param>
/// <param name="Notes">Notes below the table.</param>
/// <param name="Published">The day of publication, if the page tells it.</param>
/// <param name="Url">The address, if the page tells it.</param>
internal sealed record TableSource(
    Grid Grid, IReadOnlyList<string> Titles, IReadOnlyList<string> Units, IReadOnlyList<string> Notes, DateOnly? Published, string? Url);
