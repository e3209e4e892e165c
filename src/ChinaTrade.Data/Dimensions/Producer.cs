namespace ChinaTrade.Data;

/// <summary>Who made a figure.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Producer>))]
public sealed partial record Producer : CodeListEntry
{
    /// <summary>How a source line names the producer: "World Bank".</summary>
    public required string ShortName { get; init; }

    /// <inheritdoc/>
    internal override bool HasSameContent(CodeListEntry other) =>
        base.HasSameContent(other) && other is Producer producer && ShortName == producer.ShortName;

    /// <inheritdoc/>
    internal override IEnumerable<string?> Names => [.. base.Names, ShortName];
}
