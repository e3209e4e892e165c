namespace ChinaTrade.Data;

/// <summary>Who owns the trading enterprise.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<EnterpriseType>))]
public sealed record EnterpriseType : CodeListEntry, ICodeListEntry<EnterpriseType>
{
    static CodeList<EnterpriseType> ICodeListEntry<EnterpriseType>.All => EnterpriseTypes.All;

    /// <inheritdoc/>
    public bool Equals(EnterpriseType? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
