namespace ChinaTrade.Data.Json;

/// <summary>A transport as its code.</summary>
public sealed class TransportJsonConverter() : CodeJsonConverter<Transport>(Transports.Get);
