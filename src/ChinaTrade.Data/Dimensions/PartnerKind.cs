namespace ChinaTrade.Data;

/// <summary>What a partner is.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<PartnerKind>))]
#endif
public enum PartnerKind
{
    /// <summary>All partners together.</summary>
    World = 0,

    /// <summary>Several partners under one name; groups overlap.</summary>
    Group = 1,

    /// <summary>A part of the world, with bounds that GACC sets.</summary>
    Region = 2,

    /// <summary>A country or a customs territory of its own, with an ISO 3166-1 code.</summary>
    Country = 3,

    /// <summary>A part of a country that GACC counts by itself, without an ISO 3166-1 code.</summary>
    PartOfCountry = 4,

    /// <summary>The rest of a region, which GACC's tables give to none of its partners.</summary>
    Residual = 5,

    /// <summary>Trade whose partner was not recorded.</summary>
    Unknown = 6,

    /// <summary>China's own goods that come back; imports only.</summary>
    ReImports = 7,
}
