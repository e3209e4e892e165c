namespace ChinaTrade.Data.Json;

/// <summary>A region as its code.</summary>
public sealed class RegionJsonConverter() : CodeJsonConverter<Region>(Regions.Get);
