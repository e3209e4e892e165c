namespace ChinaTrade.Data;

/// <summary>A direction of trade. Exports are valued FOB, imports CIF.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Flow>))]
public sealed record Flow : CodeListEntry, ICodeListEntry<Flow>
{
    static CodeList<Flow> ICodeListEntry<Flow>.All => Flows.All;

    /// <inheritdoc/>
    public bool Equals(Flow? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
