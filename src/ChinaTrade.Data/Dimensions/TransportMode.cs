namespace ChinaTrade.Data;

/// <summary>How goods cross the border.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<TransportMode>))]
public sealed record TransportMode : CodeListEntry, ICodeListEntry<TransportMode>
{
    static CodeList<TransportMode> ICodeListEntry<TransportMode>.All => TransportModes.All;

    /// <summary>The mode-of-transport code of UN Comtrade; <c>null</c> where none was sourced.</summary>
    public string? ComtradeMot { get; init; }

    /// <inheritdoc/>
    public bool Equals(TransportMode? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
