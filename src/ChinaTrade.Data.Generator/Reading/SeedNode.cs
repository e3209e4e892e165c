namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A piece of YAML with its place.</summary>
internal abstract class SeedNode(SeedPosition position)
{
    public SeedPosition Position { get; } = position;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Shape { get; }
}
