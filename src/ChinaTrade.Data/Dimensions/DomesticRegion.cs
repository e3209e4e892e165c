namespace ChinaTrade.Data;

/// <summary>A part of China.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DomesticRegionJsonConverter))]
public sealed record DomesticRegion : CodeListEntry
{
    /// <inheritdoc/>
    public bool Equals(DomesticRegion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
