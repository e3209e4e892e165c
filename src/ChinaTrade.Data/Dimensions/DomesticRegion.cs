namespace ChinaTrade.Data;

/// <summary>A part of China.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<DomesticRegion>))]
public sealed record DomesticRegion : CodeListEntry, ICodeListEntry<DomesticRegion>
{
    static CodeList<DomesticRegion> ICodeListEntry<DomesticRegion>.All => DomesticRegions.All;

    /// <inheritdoc/>
    public bool Equals(DomesticRegion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
