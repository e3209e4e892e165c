using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A member of a closed list as its code: <c>"exports"</c>, <c>"share-change"</c>.</summary>
/// <typeparam name="T">The closed list.</typeparam>
public sealed class EnumCodeJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string code = reader.GetString() ?? string.Empty;
        return EnumCodes.Of<T>(code) ?? throw new JsonException($"'{code}' is not known; expected one of {string.Join(", ", EnumCodes.All<T>())}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CodeText.OfName(value.ToString()));
}
