namespace ChinaTrade.Data.Json;

/// <summary>A partner as its code.</summary>
public sealed class PartnerJsonConverter() : CodeJsonConverter<Partner>(Partners.Get);
