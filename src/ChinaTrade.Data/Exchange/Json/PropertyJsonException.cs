using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>A property that is not as it must be, with its name apart, so that line formats can tell the column.</summary>
internal sealed class PropertyJsonException(string property, string reason) : JsonException($"Property '{property}': {reason}")
{
    public string Property { get; } = property;

    public string Reason { get; } = reason;
}
