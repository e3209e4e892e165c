namespace ChinaTrade.Data;

/// <summary>A part of China.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<DomesticRegion>))]
public sealed partial record DomesticRegion : CodeListEntry;
