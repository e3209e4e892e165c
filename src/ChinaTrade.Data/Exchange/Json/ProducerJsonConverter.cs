namespace ChinaTrade.Data.Json;

/// <summary>A producer as its code.</summary>
public sealed class ProducerJsonConverter() : CodeJsonConverter<Producer>(Producers.Get);
