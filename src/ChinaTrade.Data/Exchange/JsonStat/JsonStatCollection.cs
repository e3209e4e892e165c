namespace ChinaTrade.Data;

/// <summary>
/// Divides rows into cubes: one for each measure, reference and set of dimensions that figures break down by. A cube that clients could
/// hardly hold is divided further, by publication, then by period, then by producer.
/// </summary>
internal sealed class JsonStatCollection(JsonStatLabels labels)
{
    /// <summary>More cells than that are mostly empty ones.</summary>
    private const double MaxCells = 100_000;

    private static readonly RowColumn[] Divisions = [RowColumn.Publication, RowColumn.Period, RowColumn.Producer];

    /// <summary>Returns the cubes in order, each with a label that no other has.</summary>
    public IEnumerable<(string Label, JsonStatCube Cube)> Divide(IEnumerable<FigureRow> rows) => rows
        .GroupBy(KeyOf, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => Divide([.. group], LabelOf(group.First()), 0));

    private static IEnumerable<(string Label, JsonStatCube Cube)> Divide(FigureRow[] rows, string label, int division)
    {
        if (division == Divisions.Length || JsonStatCube.CountCells(JsonStatDimension.From(rows)) <= MaxCells)
        {
            return [(label, JsonStatCube.From(rows))];
        }

        RowColumn column = Divisions[division];
        return rows.GroupBy(column.TextOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Divide([.. group], $"{label}; {column.Name} {group.Key}", division + 1));
    }

    private static string KeyOf(FigureRow row) =>
        string.Join('\n', [JsonStatMeasure.CodeOf(row), .. DimensionsOf(row), "\n", row.Reference]);

    // Two units of one measure, or two references, are two cubes.
    private string LabelOf(FigureRow row)
    {
        string label = $"{JsonStatMeasure.LabelOf(row)} in {JsonStatMeasure.UnitLabelOf(row.Unit)}";
        string[] dimensions = [.. DimensionsOf(row).Select(JsonStatLabels.OfDimension)];
        if (dimensions.Length > 0) label += " by " + string.Join(" and ", dimensions);
        return row.Reference.Length == 0 ? label : $"{label}, reference {labels.OfCode("reference", row.Reference)}";
    }

    private static IEnumerable<string> DimensionsOf(FigureRow row) => DimensionInfo.BesidesFlow
        .Where(info => row[info.Dimension] != info.TotalCode)
        .Select(info => info.Column);
}
