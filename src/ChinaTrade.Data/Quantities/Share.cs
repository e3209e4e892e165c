using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A part of a whole, in percent. Shares do not add, since a number does not know whether parts are disjoint.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <param name="Interval">The number in percent, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter<Share>))]
public readonly partial record struct Share(Interval Interval)
    : IQuantityKind<Share>, ISubtractionOperators<Share, Share, PercentagePoints<Share>>,
        IAdditionOperators<Share, PercentagePoints<Share>, Share>, ISubtractionOperators<Share, PercentagePoints<Share>, Share>
{
    private static readonly NumberStyle Style = new("%", ["%", "%", "percent", "per cent"], "%") { HasMagnitudes = false };

    /// <summary>Creates an exact share.</summary>
    public static Share Percent(decimal percent) => new(Interval.Exact(percent));

    /// <summary>Returns the change from one share to another, in percentage points.</summary>
    public static PercentagePoints<Share> operator -(Share left, Share right) => new(left.Interval - right.Interval);

    /// <summary>Returns the share after a change.</summary>
    public static Share operator +(Share left, PercentagePoints<Share> right) => new(left.Interval + right.Interval);

    /// <summary>Returns the share before a change.</summary>
    public static Share operator -(Share left, PercentagePoints<Share> right) => new(left.Interval - right.Interval);
}
