namespace ChinaTrade.Data;

/// <summary>A class of goods, in GACC's terms.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Commodity>))]
public sealed partial record Commodity : CodeListEntry
{
    /// <summary>The codes or ranges of the Harmonized System, edition 2017, that we map it to; empty where not sourced.</summary>
    public IReadOnlyList<string> Hs2017 { get; init; } = [];

    /// <summary>The codes or ranges of the Harmonized System, edition 2022, that we map it to; empty where not sourced.</summary>
    public IReadOnlyList<string> Hs2022 { get; init; } = [];

    /// <summary>The codes of the Standard International Trade Classification, revision 4, that we map it to; empty where not
    /// sourced.</summary>
    public IReadOnlyList<string> Sitc4 { get; init; } = [];

    /// <summary>How certain that mapping is: it is ours, not GACC's.</summary>
    public MappingCertainty Mapping { get; init; }

    /// <inheritdoc/>
    internal override bool HasSameContent(CodeListEntry other) => base.HasSameContent(other) && other is Commodity commodity
        && Mapping == commodity.Mapping && Hs2017.SequenceEqual(commodity.Hs2017) && Hs2022.SequenceEqual(commodity.Hs2022)
        && Sitc4.SequenceEqual(commodity.Sitc4);
}
