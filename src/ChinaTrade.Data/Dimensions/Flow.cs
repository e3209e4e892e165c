namespace ChinaTrade.Data;

/// <summary>The direction of trade. Exports are valued FOB, imports CIF.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Flow>))]
#endif
public enum Flow
{
    /// <summary>Exports plus imports (进出口).</summary>
    Total = 0,

    /// <summary>Goods leaving China (出口).</summary>
    Exports = 1,

    /// <summary>Goods entering China (进口).</summary>
    Imports = 2,
}
