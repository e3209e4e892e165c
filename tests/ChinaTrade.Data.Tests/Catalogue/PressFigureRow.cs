using System.Globalization;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A figure of a press text as one line: what it is about in the codes of rows, its number, and the address that prints
/// it.</summary>
internal static class PressFigureRow
{
    private static readonly string[] Columns =
    [
        "period", "indicator", "transformation", "basis", "flow", "partner", "commodity", "trade_mode", "enterprise_type",
        "domestic_region", "transport_mode", "reference", "unit",
    ];

    /// <summary>The line of a row of the table.</summary>
    public static string Line(IReadOnlyDictionary<string, string> row) => string.Join(' ',
        [.. Columns.Select(column => row[column]).Where(text => text.Length > 0), row["value"], "at", row["url"]]);

    /// <summary>The same of a figure of the library.</summary>
    public static string Line(Figure figure)
    {
        FigureRow row = figure.ToRow();
        string number = (row.Value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> cells = RowColumn.All.Where(column => Columns.Contains(column.Name))
            .OrderBy(column => Array.IndexOf(Columns, column.Name))
            .Select(column => column.TextOf(row));
        return string.Join(' ', [.. cells.Where(text => text.Length > 0), number, "at", figure.Publication.Url ?? string.Empty]);
    }
}
