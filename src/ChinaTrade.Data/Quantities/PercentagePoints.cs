using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A difference between two percentages of one kind: points of a share, or points of growth on a basis. The two do not
/// mix.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <typeparam name="TOf">What the points are of: <see cref="Share"/>, or <see cref="Growth{TBasis}"/>.</typeparam>
/// <param name="Interval">The number of percentage points, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct PercentagePoints<TOf>(Interval Interval)
    : IQuantityKind<PercentagePoints<TOf>>,
        IAdditionOperators<PercentagePoints<TOf>, PercentagePoints<TOf>, PercentagePoints<TOf>>,
        IAdditiveIdentity<PercentagePoints<TOf>, PercentagePoints<TOf>>,
        ISubtractionOperators<PercentagePoints<TOf>, PercentagePoints<TOf>, PercentagePoints<TOf>>,
        IUnaryNegationOperators<PercentagePoints<TOf>, PercentagePoints<TOf>>
    where TOf : struct, IQuantityKind<TOf>
{
    private static readonly string Kind = KindCodes.OfPoints(TOf.KindCode);

    private static readonly NumberStyle Style =
        new("pp", ["pp", "pp", "percentage point", "percentage points"], "个百分点") { HasMagnitudes = false, IsSigned = true };

    /// <summary>Exact zero.</summary>
    static PercentagePoints<TOf> IAdditiveIdentity<PercentagePoints<TOf>, PercentagePoints<TOf>>.AdditiveIdentity => default;

    // Text and rows say "pp" of either; what the points are of, the measure says.
    static string IQuantityKind<PercentagePoints<TOf>>.KindCode => Kind;

    /// <summary>Creates an exact number of points.</summary>
    public static PercentagePoints<TOf> From(decimal points) => new(Interval.Exact(points));

    /// <summary>Returns the sum.</summary>
    public static PercentagePoints<TOf> operator +(PercentagePoints<TOf> left, PercentagePoints<TOf> right) =>
        new(left.Interval + right.Interval);

    /// <summary>Returns the difference.</summary>
    public static PercentagePoints<TOf> operator -(PercentagePoints<TOf> left, PercentagePoints<TOf> right) =>
        new(left.Interval - right.Interval);

    /// <summary>Returns the points with the opposite sign.</summary>
    public static PercentagePoints<TOf> operator -(PercentagePoints<TOf> value) => new(-value.Interval);
}
