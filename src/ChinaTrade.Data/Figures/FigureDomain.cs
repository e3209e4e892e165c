namespace ChinaTrade.Data;

/// <summary>What a measure can be at all; the bounds of printed figures are cut to it.</summary>
public enum FigureDomain
{
    /// <summary>Any number: changes, gaps, percentage points.</summary>
    Any = 0,

    /// <summary>At least zero: levels.</summary>
    NotNegative = 1,

    /// <summary>At least −100 %: growth.</summary>
    AtLeastMinusHundred = 2,

    /// <summary>0 to 100 %: shares.</summary>
    Percentage = 3,
}
