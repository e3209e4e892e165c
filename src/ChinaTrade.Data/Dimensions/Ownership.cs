namespace ChinaTrade.Data;

/// <summary>Who owns the trading enterprise.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.OwnershipJsonConverter))]
public sealed record Ownership : CodeListEntry
{
    /// <inheritdoc/>
    public bool Equals(Ownership? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
