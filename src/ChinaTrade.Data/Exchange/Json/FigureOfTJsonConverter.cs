using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <inheritdoc cref="FigureJsonConverter"/>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class FigureJsonConverter<T> : JsonConverter<Figure<T>>
    where T : struct, IQuantityKind<T>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message says what to read instead.</exception>
    public override Figure<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ViewsOfData.NotReadable(nameof(FigureRow));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure<T> value, JsonSerializerOptions options) =>
        FigureRowJson.Write(writer, value.Untyped.ToRow());
}
