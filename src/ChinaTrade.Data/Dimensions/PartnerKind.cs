namespace ChinaTrade.Data;

/// <summary>What a partner is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<PartnerKind>))]
public enum PartnerKind
{
    /// <summary>All partners together.</summary>
    World = 0,

    /// <summary>Several partners under one name; groups overlap.</summary>
    Group = 1,

    /// <summary>A part of the world, with bounds that GACC sets.</summary>
    Region = 2,

    /// <summary>A country or a customs territory of its own.</summary>
    Country = 3,
}
