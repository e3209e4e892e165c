namespace ChinaTrade.Data.Json;

/// <summary>A flow as its code.</summary>
public sealed class FlowJsonConverter() : CodeJsonConverter<Flow>(Flows.Get);
