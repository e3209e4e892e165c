namespace ChinaTrade.Data;

/// <summary>A customs regime in GACC's sense, special areas and channels of trade included.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<TradeMode>))]
public sealed partial record TradeMode : CodeListEntry
{
    /// <summary>The customs procedure code of UN Comtrade; <c>null</c> where none means the same.</summary>
    public string? ComtradeCustoms { get; init; }

    /// <inheritdoc/>
    internal override bool HasSameContent(CodeListEntry other) =>
        base.HasSameContent(other) && other is TradeMode mode && ComtradeCustoms == mode.ComtradeCustoms;
}
