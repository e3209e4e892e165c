namespace ChinaTrade.Data.Json;

/// <summary>A ownership as its code.</summary>
public sealed class OwnershipJsonConverter() : CodeJsonConverter<Ownership>(Ownerships.Get);
