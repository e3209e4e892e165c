using System.Globalization;
using System.Text.Json;

namespace ChinaTrade.Data;

/// <summary>Writes one cube as a JSON-stat dataset.</summary>
internal sealed class JsonStatWriter(Utf8JsonWriter json, JsonStatCube cube, JsonStatLabels labels)
{
    private static readonly (string Letter, string Label)[] Statuses =
        [("A", "normal"), ("E", "estimated"), ("F", "forecast"), ("P", "provisional"), ("U", "doubtful")];

    /// <param name="label">What the dataset is, for people.</param>
    /// <param name="href">Where the dataset is found; null if it is a document of its own.</param>
    public void Write(string label, string? href = null)
    {
        json.WriteStartObject();
        json.WriteString("version"u8, "2.0");
        json.WriteString("class"u8, "dataset");
        if (href is not null) json.WriteString("href"u8, href);
        json.WriteString("label"u8, label);
        WriteNames("id", cube.Dimensions.Select(dimension => dimension.Id));
        json.WriteStartArray("size"u8);
        foreach (JsonStatDimension dimension in cube.Dimensions) json.WriteNumberValue(dimension.Codes.Count);
        json.WriteEndArray();
        WriteRoles();
        json.WriteStartObject("dimension"u8);
        foreach (JsonStatDimension dimension in cube.Dimensions) WriteDimension(dimension);
        json.WriteEndObject();
        WriteNumbers("value", row => row.Value);
        WriteTexts("status", row => SdmxStatus.From(row.Status));
        WriteExtension();
        json.WriteEndObject();
    }

    private void WriteRoles()
    {
        json.WriteStartObject("role"u8);
        WriteNames("time", ["period"]);
        string[] places = [.. cube.Dimensions.Select(dimension => dimension.Id)
            .Where(id => DimensionInfo.FindColumn(id) is { IsPlace: true })];
        if (places.Length > 0) WriteNames("geo", places);
        WriteNames("metric", ["measure"]);
        json.WriteEndObject();
    }

    private void WriteDimension(JsonStatDimension dimension)
    {
        json.WriteStartObject(dimension.Id);
        json.WriteString("label"u8, JsonStatLabels.OfDimension(dimension.Id));
        json.WriteStartObject("category"u8);
        WriteNames("index", dimension.Codes);
        ILookup<string, FigureRow>? measures = dimension.Id == "measure" ? cube.Cells.Values.ToLookup(JsonStatMeasure.CodeOf) : null;
        json.WriteStartObject("label"u8);
        foreach (string code in dimension.Codes)
        {
            json.WriteString(code, measures is null ? labels.OfCode(dimension.Id, code) : JsonStatMeasure.LabelOf(measures[code].First()));
        }

        json.WriteEndObject();
        if (measures is not null) WriteUnits(measures);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteUnits(ILookup<string, FigureRow> measures)
    {
        json.WriteStartObject("unit"u8);
        foreach (IGrouping<string, FigureRow> measure in measures.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(measure.Key);
            json.WriteString("label"u8, JsonStatMeasure.UnitLabelOf(measure.First().Unit));
            json.WriteString("symbol"u8, measure.First().Unit);
            json.WriteString("position"u8, "end");
            json.WriteNumber("decimals"u8, JsonStatMeasure.DecimalsOf(measure));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // What the format has no place for; a cell without a lower or an upper bound has an infinite one.
    private void WriteExtension()
    {
        json.WriteStartObject("extension"u8);
        json.WriteStartObject("status"u8);
        json.WriteStartObject("label"u8);
        foreach ((string letter, string label) in Statuses) json.WriteString(letter, label);
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (RowColumn column in RowColumn.All.Where(column => !IsPlaced(column)))
        {
            if (column.IsNumber) WriteNumbers(column.Name, column.NumberOf);
            else WriteTexts(column.Name, column.TextOf);
        }

        json.WriteEndObject();
    }

    // Keys and units are dimensions; value and status have a place of their own.
    private static bool IsPlaced(RowColumn column) =>
        column.IsKey || column == RowColumn.Unit || column == RowColumn.Value || column == RowColumn.Status;

    private void WriteNumbers(string name, Func<FigureRow, decimal?> get)
    {
        json.WriteStartObject(name);
        foreach ((long place, FigureRow row) in cube.Cells)
        {
            if (get(row) is { } number) json.WriteNumber(place.ToString(CultureInfo.InvariantCulture), PowerOfTen.Trim(number));
        }

        json.WriteEndObject();
    }

    private void WriteTexts(string name, Func<FigureRow, string> get)
    {
        json.WriteStartObject(name);
        foreach ((long place, FigureRow row) in cube.Cells)
        {
            if (get(row) is { Length: > 0 } text) json.WriteString(place.ToString(CultureInfo.InvariantCulture), text);
        }

        json.WriteEndObject();
    }

    private void WriteNames(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
