namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A text. Every scalar of a seed is a text until a rule reads it. Compared by text and place.</summary>
internal sealed class ScalarNode(SeedPosition position, string value) : SeedNode(position), IEquatable<ScalarNode>
{
    public string Value { get; } = value;

    public override string Shape => Value.Length == 0 ? "no value" : "a text";

    public bool Equals(ScalarNode? other) => other is not null && Position == other.Position && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as ScalarNode);

    public override int GetHashCode() => (Position.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Value);
}
