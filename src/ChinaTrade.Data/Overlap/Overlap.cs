namespace ChinaTrade.Data;

/// <summary>Whether two parts of trade have something in common.</summary>
public enum Overlap
{
    /// <summary>They have nothing in common; their figures may be added.</summary>
    Disjoint = 0,

    /// <summary>They have something in common; adding would count it twice.</summary>
    Overlapping = 1,

    /// <summary>No official list tells.</summary>
    Unknown = 2,
}
