namespace ChinaTrade.Data;

/// <summary>The order of a query's result.</summary>
public enum QueryOrder
{
    /// <summary>That of the rows: publications by date, figures by key.</summary>
    Key = 0,

    /// <summary>The smallest number first; equal numbers by key.</summary>
    Value = 1,

    /// <summary>The largest number first; equal numbers by key.</summary>
    ValueDescending = 2,
}
