using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A growth rate in percent on a stated base. Growth on one base and growth on another do not mix.</summary>
/// <remarks>Growth rates on one base do not add; their difference is a gap in percentage points. Equality includes the bounds; order goes
/// by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <typeparam name="TBasis">What the growth is measured against, such as <see cref="YearOnYear"/>.</typeparam>
/// <param name="Interval">The number in percent, negative for a fall, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct Growth<TBasis>(Interval Interval)
    : IQuantityKind<Growth<TBasis>>, ISubtractionOperators<Growth<TBasis>, Growth<TBasis>, PercentagePoints<Growth<TBasis>>>,
        IAdditionOperators<Growth<TBasis>, PercentagePoints<Growth<TBasis>>, Growth<TBasis>>,
        ISubtractionOperators<Growth<TBasis>, PercentagePoints<Growth<TBasis>>, Growth<TBasis>>
    where TBasis : IBasis
{
    private static readonly NumberStyle Style = UnitStyle.OfGrowth(TBasis.Definition);

    /// <summary>Creates an exact growth rate.</summary>
    public static Growth<TBasis> Percent(decimal percent) => new(Interval.Exact(percent));

    /// <summary>Returns the gap between two growth rates, in percentage points.</summary>
    public static PercentagePoints<Growth<TBasis>> operator -(Growth<TBasis> left, Growth<TBasis> right) =>
        new(left.Interval - right.Interval);

    /// <summary>Returns the growth rate that is higher by the given points.</summary>
    public static Growth<TBasis> operator +(Growth<TBasis> left, PercentagePoints<Growth<TBasis>> right) =>
        new(left.Interval + right.Interval);

    /// <summary>Returns the growth rate that is lower by the given points.</summary>
    public static Growth<TBasis> operator -(Growth<TBasis> left, PercentagePoints<Growth<TBasis>> right) =>
        new(left.Interval - right.Interval);
}
