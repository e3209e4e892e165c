namespace ChinaTrade.Data;

/// <summary>What a commodity has to do with a code of the Harmonized System.</summary>
public enum HsRelation
{
    /// <summary>It is the code.</summary>
    Same = 0,

    /// <summary>It contains the code and more.</summary>
    Contains = 1,

    /// <summary>It is a part of the code.</summary>
    Within = 2,

    /// <summary>It contains a part of the code, and more.</summary>
    Overlaps = 3,
}
