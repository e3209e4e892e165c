namespace ChinaTrade.Data.Json;

/// <summary>An enterprise type as its code.</summary>
public sealed class EnterpriseTypeJsonConverter() : CodeJsonConverter<EnterpriseType>(EnterpriseTypes.Get);
