namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A field's name and value.</summary>
internal sealed class MappingField(ScalarNode name, SeedNode value)
{
    public ScalarNode Name { get; } = name;

    public SeedNode Value { get; } = value;
}
