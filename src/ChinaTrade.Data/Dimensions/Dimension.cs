namespace ChinaTrade.Data;

/// <summary>What a figure can be broken down by, in the canonical order of keys, rows and typed members.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Dimension>))]
#endif
public enum Dimension
{
    /// <summary>Total, exports or imports.</summary>
    Flow = 0,

    /// <summary>The country, region or group traded with.</summary>
    Partner = 1,

    /// <summary>The goods.</summary>
    Commodity = 2,

    /// <summary>GACC's customs regime, special areas included.</summary>
    TradeMode = 3,

    /// <summary>Who owns the trading enterprise.</summary>
    EnterpriseType = 4,

    /// <summary>The part of China that trades.</summary>
    DomesticRegion = 5,

    /// <summary>How the goods travel.</summary>
    TransportMode = 6,
}
