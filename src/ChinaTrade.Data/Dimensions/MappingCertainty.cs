namespace ChinaTrade.Data;

/// <summary>How certain our mapping of a GACC commodity to standard codes is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<MappingCertainty>))]
public enum MappingCertainty
{
    /// <summary>No mapping is given.</summary>
    None = 0,

    /// <summary>A rough idea of where to look; GACC's bounds were not found.</summary>
    Low = 1,

    /// <summary>The bulk of it; the edges are not certain.</summary>
    Medium = 2,

    /// <summary>The name is that of the heading.</summary>
    High = 3,
}
