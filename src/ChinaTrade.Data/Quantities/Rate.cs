using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>An amount in one unit per amount in another, such as an average price in yuan per tonne.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <typeparam name="TNumerator">The unit above the line.</typeparam>
/// <typeparam name="TDenominator">The unit below the line.</typeparam>
/// <param name="Interval">The number, in base units of both, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct Rate<TNumerator, TDenominator>(Interval Interval)
    : IQuantityKind<Rate<TNumerator, TDenominator>>,
        IMultiplyOperators<Rate<TNumerator, TDenominator>, Quantity<TDenominator>, Quantity<TNumerator>>
    where TNumerator : IUnit
    where TDenominator : IUnit
{
    private static readonly NumberStyle Style = UnitStyle.OfRate(TNumerator.Definition, TDenominator.Definition);

    /// <summary>Returns what a quantity comes to at this rate: price times volume.</summary>
    public static Quantity<TNumerator> operator *(Rate<TNumerator, TDenominator> left, Quantity<TDenominator> right) =>
        new(left.Interval * right.Interval);

    /// <summary>Returns what a quantity comes to at this rate: volume times price.</summary>
    public static Quantity<TNumerator> operator *(Quantity<TDenominator> left, Rate<TNumerator, TDenominator> right) => right * left;

    /// <summary>Returns the quantity that an amount buys at this rate: value divided by price.</summary>
    /// <exception cref="DivideByZeroException">The rate's number is zero.</exception>
    public static Quantity<TDenominator> operator /(Quantity<TNumerator> left, Rate<TNumerator, TDenominator> right) =>
        new(left.Interval / right.Interval);
}
