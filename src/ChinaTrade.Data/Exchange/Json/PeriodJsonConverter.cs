using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A period as its text: <c>"2021-H1"</c>.</summary>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.TryParse(reader.GetString(), out Period period) ? period : throw new JsonException("Expected a period such as \"2021-H1\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
