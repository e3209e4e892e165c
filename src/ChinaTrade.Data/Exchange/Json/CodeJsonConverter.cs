using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>An entry of a code list as its code: <c>"asean"</c>; also as the key of a dictionary.</summary>
/// <typeparam name="T">The type of the entry.</typeparam>
public abstract class CodeJsonConverter<T> : JsonConverter<T>
    where T : CodeListEntry
{
    private readonly Func<string, T> get;

    private protected CodeJsonConverter(Func<string, T> get) => this.get = get;

    /// <inheritdoc/>
    public sealed override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T entry = EntryOf(reader.GetString());
        return typeToConvert.IsInstanceOfType(entry) ? entry : throw new JsonException($"'{entry.Code}' is of another kind than is asked for.");
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EntryOf(reader.GetString());

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Code);

    private T EntryOf(string? code)
    {
        try
        {
            return get(code ?? string.Empty);
        }
        catch (UnknownCodeException unknown)
        {
            throw new JsonException(unknown.Message, unknown);
        }
    }
}
