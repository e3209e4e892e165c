namespace ChinaTrade.Data;

/// <summary>How a source qualified a number. Part of the bounds; u is the unit of the last significant digit printed, v the
/// number.</summary>
/// <remarks>The bounds are then cut to what the measure can be at all: a level is at least 0, a growth at least −100 %, a share within
/// 0–100 %.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Hedge>))]
#endif
public enum Hedge
{
    /// <summary>Printed without qualification: v ± ½u.</summary>
    None = 0,

    /// <summary>"About", "around": v ± 1u.</summary>
    About = 1,

    /// <summary>"Almost", "nearly": up to 1u short of v, from v − 1u to v; where v is negative, from v to v + 1u.</summary>
    Almost = 2,

    /// <summary>"Over", "more than": v and everything above it.</summary>
    Over = 3,

    /// <summary>"Under", "less than": v and everything below it.</summary>
    Under = 4,
}
