using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A period as its text: <c>"2021-H1"</c>; also as the key of a dictionary. The period without months is the empty text.</summary>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override Period ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    private static string TextOf(Period period) => period.MonthCount == 0 ? string.Empty : period.ToString();

    internal static Period Parse(string? text)
    {
        if (text is "") return default;
        return Period.TryParse(text, out Period period) ? period : throw new JsonException($"'{text}' is not a period such as 2021-H1.");
    }
}
