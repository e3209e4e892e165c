namespace ChinaTrade.Data.Json;

/// <summary>A source document as its code.</summary>
public sealed class SourceJsonConverter() : CodeJsonConverter<Source>(Sources.Get);
