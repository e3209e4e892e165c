namespace ChinaTrade.Data;

/// <summary>How many times one amount is another of the same unit.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <param name="Interval">The number, 1 where both are the same, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter<Ratio>))]
public readonly partial record struct Ratio(Interval Interval) : IQuantityKind<Ratio>
{
    private static readonly NumberStyle Style = new("ratio", ["", ""], "") { HasMagnitudes = false };

    /// <summary>Returns the ratio as a share: 0.147 is 14.7 %. The caller must know that one amount is a part of the other.</summary>
    public Share AsShare() => new(Interval * Interval.Exact(Percent.Hundred));
}
