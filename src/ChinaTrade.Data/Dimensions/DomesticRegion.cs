namespace ChinaTrade.Data;

/// <summary>A part of China.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DomesticRegionJsonConverter))]
public sealed record DomesticRegion : CodeListEntry
{
    /// <summary>The codes of the regions that wholly contain it, as far as that is known.</summary>
    public IReadOnlyList<string> WithinCodes { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(DomesticRegion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
