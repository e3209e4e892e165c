using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>A row as an object whose properties are its columns, in order.</summary>
internal static class FigureRowJson
{
    private static readonly ObjectShape Shape = new([.. CsvExport.Header]);

    public static void Write(Utf8JsonWriter writer, FigureRow row)
    {
        writer.WriteStartObject();
        for (int column = 0; column < RowFields.Count; column++)
        {
            string name = Shape.NameOf(column);
            if (RowFields.IsNumber(column)) JsonValue.WriteNumber(writer, name, RowFields.NumberAt(row, column));
            else writer.WriteString(name, RowFields.TextAt(row, column));
        }

        writer.WriteEndObject();
    }

    public static FigureRow Read(ref Utf8JsonReader reader) => Read(ref reader, new string[RowFields.Count]);

    /// <param name="reader">Stands on the start of the object, afterwards on its end.</param>
    /// <param name="texts">Those of the row before, whose codes mostly recur and are then not made again; afterwards those of this row.</param>
    public static FigureRow Read(ref Utf8JsonReader reader, string[] texts)
    {
        decimal value = 0m;
        decimal? lower = null;
        decimal? upper = null;
        Shape.Read(ref reader, (ref Utf8JsonReader property, int column) =>
        {
            string name = Shape.NameOf(column);
            if (column == RowFields.Value) value = JsonValue.Number(ref property, name);
            else if (column == RowFields.Lower) lower = JsonValue.NumberOrNull(ref property, name);
            else if (column == RowFields.Upper) upper = JsonValue.NumberOrNull(ref property, name);
            else if (!Recurs(ref property, texts[column])) texts[column] = JsonValue.Text(ref property, name);
        });
        return RowFields.ToRow(texts, value, lower, upper);
    }

    private static bool Recurs(ref Utf8JsonReader property, string? before) =>
        before is not null && property.TokenType == JsonTokenType.String && property.ValueTextEquals(before);
}
