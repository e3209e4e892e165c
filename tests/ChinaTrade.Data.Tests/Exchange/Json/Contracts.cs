using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChinaTrade.Data.Json;

namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>The JSON contracts of the library, those of quantities included.</summary>
internal static class Contracts
{
    private static readonly JsonSerializerOptions Options = new(TradeJsonContext.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(TradeJsonContext.Default, QuantityJsonResolver.Default),
    };

    public static JsonTypeInfo From(Type type) => Options.GetTypeInfo(type);
}
