using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The JSON contracts of quantities, rates and growth in the shipped units and bases. They follow from the code lists, which the serializer's
/// own generator cannot see; so they are combined with <see cref="TradeJsonContext"/>:
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

    /// <summary>Returns the JSON contract of a type; <c>null</c> if it is not a quantity in the shipped units and bases.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FindContract(type, options);

    // One line per type, generated from the units, bases and rates of the seed.
    internal static partial JsonConverter? FindConverter(Type type);

    private static partial JsonTypeInfo? FindContract(Type type, JsonSerializerOptions options);
}
