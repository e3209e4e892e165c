namespace ChinaTrade.Data;

/// <summary>A direction of trade. Exports are valued FOB, imports CIF.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Flow>))]
public sealed partial record Flow : CodeListEntry;
