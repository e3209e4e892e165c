using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A section as an object: <c>code</c>, <c>title</c>.</summary>
public sealed class SectionJsonConverter : JsonConverter<Section>
{
    private static readonly ObjectShape Shape = new("code", "title");

    /// <inheritdoc/>
    public override Section Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadObject(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Section value, JsonSerializerOptions options) => WriteObject(writer, value);

    internal static Section ReadObject(ref Utf8JsonReader reader)
    {
        string[] texts = new string[2];
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) => texts[index] = JsonValue.Text(ref property,
            Shape.NameOf(index)));
        return new(texts[0], texts[1]);
    }

    internal static void WriteObject(Utf8JsonWriter writer, Section value)
    {
        writer.WriteStartObject();
        JsonValue.WriteText(writer, "code", value.Code);
        JsonValue.WriteText(writer, "title", value.Title);
        writer.WriteEndObject();
    }
}
