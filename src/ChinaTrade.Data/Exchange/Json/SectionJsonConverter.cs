using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// A section as an object: <c>code</c>, <c>title</c>, <c>publisher</c> (or null), <c>date</c> (ISO 8601, or null), <c>url</c> (or null).
/// </summary>
public sealed class SectionJsonConverter : JsonConverter<Section>
{
    private static readonly ObjectShape Shape = new("code", "title", "publisher", "date", "url");

    /// <inheritdoc/>
    public override Section Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadObject(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Section value, JsonSerializerOptions options) => WriteObject(writer, value);

    internal static Section ReadObject(ref Utf8JsonReader reader)
    {
        string?[] texts = new string?[5];
        DateOnly? date = null;
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            if (name == "date") date = JsonValue.DateOrNull(ref property, name);
            else texts[index] = index < 2 ? JsonValue.Text(ref property, name) : JsonValue.TextOrNull(ref property, name);
        });
        return new(texts[0]!, texts[1]!) { Publisher = texts[2], Date = date, Url = texts[4] };
    }

    internal static void WriteObject(Utf8JsonWriter writer, Section value)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("title"u8, value.Title);
        writer.WriteString("publisher"u8, value.Publisher);
        JsonValue.WriteDate(writer, "date", value.Date);
        writer.WriteString("url"u8, value.Url);
        writer.WriteEndObject();
    }
}
