namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A text. Every scalar of a seed is a text until a rule reads it.</summary>
internal sealed class ScalarNode(SeedPosition position, string value) : SeedNode(position)
{
    public string Value { get; } = value;

    public override string Shape => Value.Length == 0 ? "no value" : "a text";
}
