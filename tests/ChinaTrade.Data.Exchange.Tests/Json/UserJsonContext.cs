using System.Text.Json.Serialization;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Exchange.Tests.Json;

/// <summary>A context as a user writes one: other names, and types of the library inside types of the user.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Dictionary<Partner, decimal>))]
[JsonSerializable(typeof(Dictionary<Flow, Period>))]
[JsonSerializable(typeof(Dictionary<Period, Quantity<Tonne>>))]
internal sealed partial class UserJsonContext : JsonSerializerContext;

/// <summary>A record of a user with a partner and an amount in it.</summary>
internal sealed record Deal(string BuyerName, Partner Partner, Quantity<Yuan> Amount, Flow Flow, Period? Period, Commodity? Commodity, Growth<YearOnYear>? Growth);

/// <summary>A record of a user with everything in it that the library ships.</summary>
internal sealed record Report(IReadOnlyList<FigureRow> Rows, Briefing Briefing, DerivedRow Derived, IReadOnlyList<AuditRow> Findings, Interval Range);
