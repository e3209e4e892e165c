namespace ChinaTrade.Data.Json;

/// <summary>A region as its code.</summary>
public sealed class DomesticRegionJsonConverter() : CodeJsonConverter<DomesticRegion>(DomesticRegions.Get);
