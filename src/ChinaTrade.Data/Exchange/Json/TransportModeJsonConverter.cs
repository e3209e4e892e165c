namespace ChinaTrade.Data.Json;

/// <summary>A transport as its code.</summary>
public sealed class TransportModeJsonConverter() : CodeJsonConverter<TransportMode>(TransportModes.Get);
