namespace ChinaTrade.Data.Gacc;

/// <summary>What a table of GACC breaks down by.</summary>
public enum GaccTableKind
{
    /// <summary>By partner: GACC's tables by country or region.</summary>
    ByPartner = 0,

    /// <summary>By commodity: exports or imports of key or major commodities, by quantity and value.</summary>
    ByCommodity = 1,

    /// <summary>By trade mode: GACC's tables by customs regime.</summary>
    ByTradeMode = 2,

    /// <summary>By enterprise type.</summary>
    ByEnterpriseType = 3,

    /// <summary>By enterprise type, in the columns, and trade mode, in the rows.</summary>
    ByEnterpriseTypeAndTradeMode = 4,
}
