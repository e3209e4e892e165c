namespace ChinaTrade.Data;

/// <summary>What kind of release a figure comes from. GACC's figures of one period appear several times, each release more detailed or
/// revised.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<ReleaseKind>))]
#endif
public enum ReleaseKind
{
    /// <summary>A press briefing, an announcement, or a report that carries it.</summary>
    Press = 0,

    /// <summary>GACC's express tables, published with the announcement.</summary>
    Express = 1,

    /// <summary>GACC's monthly bulletin.</summary>
    Bulletin = 2,

    /// <summary>A figure of an earlier period, restated beside a later one.</summary>
    Restated = 3,
}
