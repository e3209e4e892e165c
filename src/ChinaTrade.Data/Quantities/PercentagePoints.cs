namespace ChinaTrade.Data;

/// <summary>A difference between two percentages: of shares, or of growth rates.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <param name="Interval">The number of percentage points, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter<PercentagePoints>))]
public readonly partial record struct PercentagePoints(Interval Interval)
    : IQuantityKind<PercentagePoints>, IComparable<PercentagePoints>, IComparable, IParsable<PercentagePoints>
{
    private static readonly NumberStyle Style =
        new("pp", ["pp", "pp", "percentage point", "percentage points"], "个百分点") { HasMagnitudes = false, IsSigned = true };

    /// <summary>Creates an exact number of points.</summary>
    public static PercentagePoints From(decimal points) => new(Interval.Exact(points));

    /// <summary>Returns the sum.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Interval + right.Interval);

    /// <summary>Returns the difference.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Interval - right.Interval);

    /// <summary>Returns the points with the opposite sign.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Interval);
}
