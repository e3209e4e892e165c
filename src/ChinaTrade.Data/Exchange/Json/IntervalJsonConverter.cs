using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>An interval as <c>{"value":18.07,"lower":18.065,"upper":18.075}</c>; an infinite bound is <c>null</c>.</summary>
public sealed class IntervalJsonConverter : JsonConverter<Interval>
{
    /// <inheritdoc/>
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IntervalJson.Read(ref reader, null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options) =>
        IntervalJson.Write(writer, value, null);
}
