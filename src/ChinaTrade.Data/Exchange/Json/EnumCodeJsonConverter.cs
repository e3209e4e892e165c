using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A member of a closed list as its code: <c>"exports"</c>, <c>"share-change"</c>; also as the key of a dictionary.</summary>
/// <typeparam name="T">The closed list.</typeparam>
public sealed class EnumCodeJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    internal static T Parse(string? code) => EnumCodes.FromCode<T>(code ?? string.Empty)
        ?? throw new JsonException($"'{code}' is not known; expected one of {string.Join(", ", EnumCodes.All<T>())}.");

    internal static string TextOf(T value) => EnumCodes.Find(value)
        ?? throw new JsonException($"{typeof(T).Name} has no member {value}.");
}
