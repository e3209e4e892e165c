namespace ChinaTrade.Data;

/// <summary>A customs regime in GACC's sense, special areas and channels of trade included.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<TradeMode>))]
public sealed record TradeMode : CodeListEntry, ICodeListEntry<TradeMode>
{
    static CodeList<TradeMode> ICodeListEntry<TradeMode>.All => TradeModes.All;

    /// <summary>The customs procedure code of UN Comtrade; <c>null</c> where none means the same.</summary>
    public string? ComtradeCustoms { get; init; }

    /// <inheritdoc/>
    public bool Equals(TradeMode? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
