using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// A publication as an object: <c>code</c>, <c>title</c> (or null), <c>publisher</c>, <c>date</c> (ISO 8601, or null), <c>period</c>,
/// <c>release</c>, <c>decimals</c> (or null), <c>url</c> (or null), <c>sections</c>.
/// </summary>
public sealed class PublicationJsonConverter : JsonConverter<Publication>
{
    private static readonly ObjectShape Shape = new(
        "code", "title", "publisher", "date", "period", "release", "decimals", "is_complete", "url", "sections");

    /// <inheritdoc/>
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Publication publication = new() { Code = string.Empty, Publisher = string.Empty, Period = default };
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            publication = name switch
            {
                "code" => publication with { Code = JsonValue.Text(ref property, name) },
                "title" => publication with { Title = JsonValue.TextOrNull(ref property, name) },
                "publisher" => publication with { Publisher = JsonValue.Text(ref property, name) },
                "date" => publication with { Date = JsonValue.DateOrNull(ref property, name) },
                "period" => publication with { Period = PeriodJsonConverter.Parse(JsonValue.Text(ref property, name)) },
                "release" => publication with { Release = EnumCodeJsonConverter<ReleaseKind>.Parse(JsonValue.Text(ref property, name)) },
                "decimals" => publication with { Decimals = DecimalsOf(JsonValue.NumberOrNull(ref property, name)) },
                "is_complete" => publication with { IsComplete = JsonValue.Flag(ref property, name) },
                "url" => publication with { Url = JsonValue.TextOrNull(ref property, name) },
                _ => publication with { Sections = JsonValue.Items(ref property, name, SectionJsonConverter.ReadObject) },
            };
        });
        if (PublicationRule.FindFault(publication) is var (wrong, reason)) throw new PropertyJsonException(wrong, reason);
        return publication;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonValue.WriteText(writer, "code", value.Code);
        JsonValue.WriteText(writer, "title", value.Title);
        JsonValue.WriteText(writer, "publisher", value.Publisher);
        JsonValue.WriteDate(writer, "date", value.Date);
        writer.WriteString("period"u8, value.Period.ToString());
        writer.WriteString("release"u8, EnumCodeJsonConverter<ReleaseKind>.TextOf(value.Release));
        JsonValue.WriteNumber(writer, "decimals", value.Decimals);
        writer.WriteBoolean("is_complete"u8, value.IsComplete);
        JsonValue.WriteText(writer, "url", value.Url);
        writer.WriteStartArray("sections"u8);
        foreach (Section section in value.Sections) SectionJsonConverter.WriteObject(writer, section);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static int? DecimalsOf(decimal? number) =>
        number is null || (number >= 0m && number <= PrintedNumber.MaxScale && decimal.Truncate(number.Value) == number)
        ? (int?)number
        : throw new PropertyJsonException("decimals", $"expected a whole number from 0 to {PrintedNumber.MaxScale}, or null.");
}
