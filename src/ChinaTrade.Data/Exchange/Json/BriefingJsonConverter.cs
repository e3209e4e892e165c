using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// A briefing as an object: <c>code</c>, <c>title</c>, <c>publisher</c>, <c>date</c> (ISO 8601), <c>period</c>, <c>url</c> (or null),
/// <c>sections</c>.
/// </summary>
public sealed class BriefingJsonConverter : JsonConverter<Briefing>
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly ObjectShape Shape = new("code", "title", "publisher", "date", "period", "url", "sections");

    /// <inheritdoc/>
    public override Briefing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string?[] texts = new string?[6];
        IReadOnlyList<Section> sections = [];
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            if (index < 5) texts[index] = JsonValue.Text(ref property, name);
            else if (index == 5) texts[index] = JsonValue.TextOrNull(ref property, name);
            else sections = JsonValue.Items(ref property, name, SectionJsonConverter.ReadObject);
        });
        return new()
        {
            Code = texts[0]!,
            Title = texts[1]!,
            Publisher = texts[2]!,
            Date = DateOnly.TryParseExact(texts[3], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? date
                : throw new PropertyJsonException("date", $"'{texts[3]}' is not a date such as 2021-07-13."),
            Period = PeriodJsonConverter.Parse(texts[4]!),
            Url = texts[5],
            Sections = sections,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Briefing value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("title"u8, value.Title);
        writer.WriteString("publisher"u8, value.Publisher);
        writer.WriteString("date"u8, value.Date.ToString(DateFormat, CultureInfo.InvariantCulture));
        writer.WriteString("period"u8, value.Period.ToString());
        writer.WriteString("url"u8, value.Url);
        writer.WriteStartArray("sections"u8);
        foreach (Section section in value.Sections) SectionJsonConverter.WriteObject(writer, section);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
