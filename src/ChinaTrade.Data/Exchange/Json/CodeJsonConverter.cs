using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>Writes an entry of a code list as its code, <c>"asean"</c>, also as the key of a dictionary. An unknown code is an
/// error.</summary>
/// <typeparam name="T">The type of the entry.</typeparam>
public sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : CodeListEntry, ICodeListEntry<T>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T entry = EntryOf(reader.GetString());
        return typeToConvert.IsInstanceOfType(entry)
            ? entry : throw new JsonException($"'{entry.Code}' is of another kind than is asked for.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryOf(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);

    private static T EntryOf(string? code)
    {
        try
        {
            return T.All.Get(code ?? string.Empty);
        }
        catch (UnknownCodeException unknown)
        {
            throw new JsonException(unknown.Message, unknown);
        }
    }
}
