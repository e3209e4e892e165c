namespace ChinaTrade.Data;

/// <summary>What a query filters by: a column of the row.</summary>
public enum QueryField
{
    /// <summary>The publication's code.</summary>
    Publication,

    /// <summary>The period.</summary>
    Period,

    /// <summary>The indicator's code.</summary>
    Indicator,

    /// <summary>What was made of the indicator.</summary>
    Transformation,

    /// <summary>The base of a growth or change.</summary>
    Basis,

    /// <summary>The unit's code.</summary>
    Unit,

    /// <summary>Total, exports or imports.</summary>
    Flow,

    /// <summary>The partner's code.</summary>
    Partner,

    /// <summary>The commodity's code.</summary>
    Commodity,

    /// <summary>The trade mode's code.</summary>
    TradeMode,

    /// <summary>The enterprise type's code.</summary>
    EnterpriseType,

    /// <summary>The region's code.</summary>
    DomesticRegion,

    /// <summary>The transport's code.</summary>
    TransportMode,

    /// <summary>How much a figure can be relied on.</summary>
    Status,

    /// <summary>The producer's code.</summary>
    Producer,
}
