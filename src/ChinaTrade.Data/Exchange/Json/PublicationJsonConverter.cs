using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// A publication as an object: <c>code</c>, <c>title</c>, <c>publisher</c> (or null), <c>date</c> (ISO 8601, or null), <c>period</c>,
/// <c>url</c> (or null), <c>sections</c>.
/// </summary>
public sealed class PublicationJsonConverter : JsonConverter<Publication>
{
    private static readonly ObjectShape Shape = new("code", "title", "publisher", "date", "period", "url", "sections");

    /// <inheritdoc/>
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string?[] texts = new string?[6];
        DateOnly? date = null;
        IReadOnlyList<Section> sections = [];
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            switch (name)
            {
                case "date": date = JsonValue.DateOrNull(ref property, name); break;
                case "sections": sections = JsonValue.Items(ref property, name, SectionJsonConverter.ReadObject); break;
                case "publisher" or "url": texts[index] = JsonValue.TextOrNull(ref property, name); break;
                default: texts[index] = JsonValue.Text(ref property, name); break;
            }
        });
        return new()
        {
            Code = texts[0]!,
            Title = texts[1]!,
            Publisher = texts[2],
            Date = date,
            Period = PeriodJsonConverter.Parse(texts[4]!),
            Url = texts[5],
            Sections = sections,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("title"u8, value.Title);
        writer.WriteString("publisher"u8, value.Publisher);
        JsonValue.WriteDate(writer, "date", value.Date);
        writer.WriteString("period"u8, value.Period.ToString());
        writer.WriteString("url"u8, value.Url);
        writer.WriteStartArray("sections"u8);
        foreach (Section section in value.Sections) SectionJsonConverter.WriteObject(writer, section);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
