using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>A row as an object whose properties are its columns, in order.</summary>
internal static class FigureRowJson
{
    private static readonly ObjectShape Shape = new([.. RowColumn.All.Select(column => column.Name)]);

    public static void Write(Utf8JsonWriter writer, FigureRow row)
    {
        writer.WriteStartObject();
        foreach (RowColumn column in RowColumn.All)
        {
            if (column.IsNumber)
            {
                JsonValue.WriteNumber(writer, column.Name, column.NumberOf(row));
            }
            else
            {
                JsonValue.WriteText(writer, column.Name, column.TextOf(row)
                    ?? throw new PropertyJsonException(column.Name, "the text is null; an empty one stands for none."));
            }
        }

        writer.WriteEndObject();
    }

    public static FigureRow Read(ref Utf8JsonReader reader) => Read(ref reader, new FigureRowBuilder());

    /// <param name="reader">Stands on the start of the object, afterwards on its end.</param>
    /// <param name="builder">Builds one row after another, so that texts that recur are not created again.</param>
    public static FigureRow Read(ref Utf8JsonReader reader, FigureRowBuilder builder)
    {
        Shape.Read(ref reader, (ref Utf8JsonReader property, int position) =>
        {
            RowColumn column = RowColumn.All[position];
            if (!column.IsNumber)
            {
                builder.Set(column, Recurring(ref property, builder.LastTextOf(column)) ?? JsonValue.Text(ref property, column.Name));
            }
            else if (column.IsNullable)
            {
                builder.Set(column, JsonValue.NumberOrNull(ref property, column.Name));
            }
            else
            {
                builder.Set(column, JsonValue.Number(ref property, column.Name));
            }
        });
        return builder.Build();
    }

    private static string? Recurring(ref Utf8JsonReader property, string? before) =>
        before is not null && property.TokenType == JsonTokenType.String && property.ValueTextEquals(before) ? before : null;
}
