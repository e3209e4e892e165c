namespace ChinaTrade.Data;

/// <summary>What a reader has to know of a number before it is used. It stands behind the number in every text.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<NumberMark>))]
#endif
public enum NumberMark
{
    /// <summary>It is doubtful, or was computed from a doubtful figure as printed.</summary>
    Doubtful = 0,

    /// <summary>It is the reading of a doubtful figure, or was computed from one.</summary>
    Corrected = 1,

    /// <summary>It was computed from figures that were published on different days: what was revised in between is in none of its
    /// bounds.</summary>
    RevisionsNotCounted = 2,

    /// <summary>It was computed from figures of a group that has other members in one of their periods than in another, or from a growth
    /// over such a change.</summary>
    OtherMembers = 3,
}
