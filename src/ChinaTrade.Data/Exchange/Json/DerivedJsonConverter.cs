using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>Writes a result as its row. A result is computed from figures and is not read back: read a <see cref="DerivedRow"/>
/// instead.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class DerivedJsonConverter<T> : JsonConverter<Derived<T>>
    where T : struct, IQuantityKind<T>
{
    private static readonly DerivedRowJsonConverter Rows = new();

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message says what to read instead.</exception>
    public override Derived<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ViewsOfData.NotReadable(nameof(DerivedRow));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Derived<T> value, JsonSerializerOptions options) =>
        Rows.Write(writer, value.ToRow(), options);
}
