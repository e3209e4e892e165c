using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// A quantity of any kind as <c>{"value":18070000000000,"lower":18065000000000,"upper":18075000000000,"unit":"CNY"}</c>. The unit of
/// growth names its basis: <c>"% year-on-year"</c>. Reading another unit is an error.
/// </summary>
/// <typeparam name="T">The kind, with its unit or basis.</typeparam>
public sealed class QuantityJsonConverter<T> : JsonConverter<T>
    where T : struct, IQuantityKind<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromInterval(IntervalJson.Read(ref reader, T.Style.Code));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        IntervalJson.Write(writer, value.Interval, T.Style.Code);
}
