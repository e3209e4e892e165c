using System.Text.Json;

namespace ChinaTrade.Data;

/// <summary>Rows as JSON-stat 2.0, the cube format of statistical offices; <c>docs/json-stat.md</c> describes what stands where.</summary>
public static class JsonStat
{
    /// <summary>
    /// Writes the rows as one dataset: a cube whose dimensions are measure, period, and those others that tell the rows apart. Units with
    /// their decimals, the status of every cell, and bounds and printed text as an extension.
    /// </summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="label">What the dataset is, for people.</param>
    /// <exception cref="ArgumentException">The cube would have more than a million cells, or two rows have one key.</exception>
    /// <exception cref="FormatException">A row's period or status is not one.</exception>
    public static void WriteJsonStat(this IEnumerable<FigureRow> rows, Stream stream, string label)
    {
        JsonStatCube cube = JsonStatCube.From([.. rows]);
        using Utf8JsonWriter json = new(stream);
        new JsonStatWriter(json, cube).Write(label);
    }

    /// <summary>
    /// Writes the rows as a collection of datasets, one for each measure, reference and set of dimensions that figures break down by. So
    /// any number of rows makes small cubes.
    /// </summary>
    /// <inheritdoc cref="WriteJsonStat"/>
    public static void WriteJsonStatCollection(this IEnumerable<FigureRow> rows, Stream stream, string label)
    {
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteString("version"u8, "2.0");
        json.WriteString("class"u8, "collection");
        json.WriteString("label"u8, label);
        json.WriteStartObject("link"u8);
        json.WriteStartArray("item"u8);
        foreach (IGrouping<string, FigureRow> cube in rows.GroupBy(KeyOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            new JsonStatWriter(json, JsonStatCube.From([.. cube])).Write(LabelOf(cube.First()));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string KeyOf(FigureRow row) =>
        string.Join('\n', [row.Publication, JsonStatMeasure.CodeOf(row), .. DimensionsOf(row), "\n", row.Reference, row.Producer]);

    private static string LabelOf(FigureRow row)
    {
        string label = JsonStatMeasure.LabelOf(row);
        string[] dimensions = [.. DimensionsOf(row).Select(JsonStatLabels.OfDimension)];
        return dimensions.Length == 0 ? label : label + " by " + string.Join(" and ", dimensions);
    }

    private static IEnumerable<string> DimensionsOf(FigureRow row) => DimensionInfo.BesidesFlow
        .Where(info => row[info.Dimension] != info.TotalCode)
        .Select(info => info.Column);
}
