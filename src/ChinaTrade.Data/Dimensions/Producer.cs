namespace ChinaTrade.Data;

/// <summary>Who made a figure.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Producer>))]
public sealed record Producer : CodeListEntry, ICodeListEntry<Producer>
{
    static CodeList<Producer> ICodeListEntry<Producer>.All => Producers.All;

    /// <summary>How a source line names the producer: "World Bank".</summary>
    public required string ShortName { get; init; }

    /// <inheritdoc/>
    public bool Equals(Producer? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
