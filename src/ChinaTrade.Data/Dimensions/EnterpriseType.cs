namespace ChinaTrade.Data;

/// <summary>Who owns the trading enterprise.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<EnterpriseType>))]
public sealed partial record EnterpriseType : CodeListEntry;
