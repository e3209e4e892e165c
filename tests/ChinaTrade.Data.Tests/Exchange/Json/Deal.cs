using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>A record of a user with a partner and an amount in it.</summary>
internal sealed record Deal(
    string BuyerName, Partner Partner, Quantity<Yuan> Amount, Flow Flow, Period? Period, Commodity? Commodity, Growth<YearOnYear>? Growth);
