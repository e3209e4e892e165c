using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>An input of a derived quantity as an object: <c>symbol</c>, <c>figure</c>.</summary>
public sealed class DerivedInputRowJsonConverter : JsonConverter<DerivedInputRow>
{
    private static readonly ObjectShape Shape = new("symbol", "figure");

    /// <inheritdoc/>
    public override DerivedInputRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadObject(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DerivedInputRow value, JsonSerializerOptions options) => WriteObject(writer, value);

    internal static DerivedInputRow ReadObject(ref Utf8JsonReader reader)
    {
        string symbol = string.Empty;
        FigureRow? figure = null;
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            if (index == 0) symbol = JsonValue.Text(ref property, "symbol");
            else figure = FigureRowJson.Read(ref property);
        });
        return new(symbol, figure!);
    }

    internal static void WriteObject(Utf8JsonWriter writer, DerivedInputRow value)
    {
        writer.WriteStartObject();
        JsonValue.WriteText(writer, "symbol", value.Symbol);
        writer.WritePropertyName("figure"u8);
        FigureRowJson.Write(writer, value.Figure);
        writer.WriteEndObject();
    }
}
