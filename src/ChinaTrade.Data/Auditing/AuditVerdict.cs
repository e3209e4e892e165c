namespace ChinaTrade.Data;

/// <summary>Whether figures satisfy an identity within their rounding.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<AuditVerdict>))]
#endif
public enum AuditVerdict
{
    /// <summary>They can all be true.</summary>
    Passed = 0,

    /// <summary>They cannot all be true.</summary>
    Failed = 1,

    /// <summary>A figure without a bound ("over 30 %") leaves it open.</summary>
    Inconclusive = 2,
}
