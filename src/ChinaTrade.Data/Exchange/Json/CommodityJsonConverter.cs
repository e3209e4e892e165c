namespace ChinaTrade.Data.Json;

/// <summary>A commodity as its code.</summary>
public sealed class CommodityJsonConverter() : CodeJsonConverter<Commodity>(Commodities.Get);
