using System.Text.Json.Serialization;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>A context as a user writes one: other names, and types of the library inside types of the user.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Dictionary<Partner, decimal>))]
[JsonSerializable(typeof(Indicator<Quantity<Yuan>>))]
[JsonSerializable(typeof(Dictionary<Flow, Period>))]
[JsonSerializable(typeof(Dictionary<Period, Quantity<Tonne>>))]
[JsonSerializable(typeof(Quantity<Barrel>))]
internal sealed partial class UserJsonContext : JsonSerializerContext;
