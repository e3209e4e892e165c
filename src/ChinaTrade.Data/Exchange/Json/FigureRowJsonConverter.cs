using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A row as an object whose properties are its columns; each must stand there once, and no other.</summary>
public sealed class FigureRowJsonConverter : JsonConverter<FigureRow>
{
    /// <inheritdoc/>
    public override FigureRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FigureRowJson.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FigureRow value, JsonSerializerOptions options) => FigureRowJson.Write(writer, value);
}
