using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The JSON contracts of quantities, rates and growth in the shipped units and bases. They follow from the code lists, which the
/// serializer's own generator cannot see; so they are combined with <see cref="TradeJsonContext"/>:
/// <c>JsonTypeInfoResolver.Combine(TradeJsonContext.Default, QuantityJsonResolver.Default)</c>.
/// </summary>
/// <remarks>A context of your own needs no resolver for quantities that it lists. Immutable and thread-safe.</remarks>
public sealed partial class QuantityJsonResolver : IJsonTypeInfoResolver
{
    private QuantityJsonResolver()
    {
    }

    /// <summary>The resolver.</summary>
    public static QuantityJsonResolver Default { get; } = new();

    /// <summary>Returns the JSON contract of a type; <c>null</c> if it is no quantity in the shipped units and bases, nor a figure, a list of
    /// figures, a query or a result of one.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FindContract(type, options);

    // One line per type, generated from the units, bases and rates of the seed.
    internal static partial JsonConverter? FindConverter(Type type);

    private static partial JsonTypeInfo? FindContract(Type type, JsonSerializerOptions options);

    // What a query answers with, and what LINQ makes of it.
    private static JsonTypeInfo? FindListContract<T>(Type type, JsonSerializerOptions options)
        where T : struct, IQuantityKind<T>
    {
        if (type == typeof(Figure<T>[])) return JsonMetadataServices.CreateArrayInfo<Figure<T>>(options, new());
        if (type == typeof(List<Figure<T>>))
        {
            return JsonMetadataServices.CreateListInfo<List<Figure<T>>, Figure<T>>(options, new() { ObjectCreator = static () => [] });
        }

        if (type == typeof(IReadOnlyList<Figure<T>>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<Figure<T>>, Figure<T>>(options, new());
        }

        if (type == typeof(IEnumerable<Figure<T>>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<Figure<T>>, Figure<T>>(options, new());
        }

        return type == typeof(TradeQuery<T>)
            ? JsonMetadataServices.CreateIEnumerableInfo<TradeQuery<T>, Figure<T>>(options, new()) : null;
    }
}
