namespace ChinaTrade.Data.Gacc;

/// <summary>What a word of a header means.</summary>
internal enum HeaderWord
{
    /// <summary>Nothing by itself: punctuation, <c>of</c>.</summary>
    Nothing = 0,

    /// <summary>The column contains the names of the rows.</summary>
    Name,

    /// <summary>The column contains the units of quantities.</summary>
    QuantityUnit,

    /// <summary>Growth on the same period of the year before.</summary>
    Growth,

    /// <summary>The same period of the year before.</summary>
    YearEarlier,

    /// <summary>Months from one to another.</summary>
    Range,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>The month that the table is about.</summary>
    CurrentMonth,

    /// <summary>The months of the year up to that month.</summary>
    Cumulative,

    /// <summary>Exports and imports.</summary>
    TotalFlow,

    /// <summary>Exports.</summary>
    Exports,

    /// <summary>Imports.</summary>
    Imports,

    /// <summary>Quantities.</summary>
    Quantity,

    /// <summary>Values.</summary>
    Value,

    /// <summary>The total of the flows, of the enterprise types, or over time, as the other words tell.</summary>
    Total,

    /// <summary>The whole of the heading above.</summary>
    Subtotal,

    /// <summary>An enterprise type.</summary>
    EnterpriseType,
}
