namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A list.</summary>
internal sealed class SequenceNode(SeedPosition position, IReadOnlyList<SeedNode> items) : SeedNode(position)
{
    public IReadOnlyList<SeedNode> Items { get; } = items;

    public override string Shape => "a list";
}
