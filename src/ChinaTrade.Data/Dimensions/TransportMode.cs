namespace ChinaTrade.Data;

/// <summary>How goods cross the border.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<TransportMode>))]
public sealed partial record TransportMode : CodeListEntry
{
    /// <summary>The mode-of-transport code of UN Comtrade; <c>null</c> where none was sourced.</summary>
    public string? ComtradeMot { get; init; }

    /// <inheritdoc/>
    internal override bool HasSameContent(CodeListEntry other) =>
        base.HasSameContent(other) && other is TransportMode mode && ComtradeMot == mode.ComtradeMot;
}
