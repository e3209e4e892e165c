namespace ChinaTrade.Data;

/// <summary>What was made of an indicator before it was printed (SDMX: transformation).</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Transformation>))]
#endif
public enum Transformation
{
    /// <summary>The indicator itself.</summary>
    Level = 0,

    /// <summary>Its growth, in percent on a basis.</summary>
    Growth = 1,

    /// <summary>Its part of a whole, in percent; the reference names the whole.</summary>
    Share = 2,

    /// <summary>The change of a share, in percentage points.</summary>
    ShareChange = 3,

    /// <summary>How far its growth is above another's, in percentage points; the reference names the other.</summary>
    GrowthGap = 4,

    /// <summary>The change of a growth rate, in percentage points.</summary>
    GrowthChange = 5,

    /// <summary>The part of a growth that it accounts for, in percent.</summary>
    ShareOfGrowth = 6,

    /// <summary>Its change, in its own unit.</summary>
    Change = 7,

    /// <summary>The indicator at the base of the comparison.</summary>
    EarlierLevel = 8,
}
