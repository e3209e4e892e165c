namespace ChinaTrade.Data;

/// <summary>Whether the members of a partner are known.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Membership>))]
public enum Membership
{
    /// <summary>It has no members.</summary>
    None = 0,

    /// <summary>They are listed.</summary>
    Listed = 1,

    /// <summary>It has members, but no official list of them is known. What is known are those that came or went, if any.</summary>
    Unknown = 2,
}
