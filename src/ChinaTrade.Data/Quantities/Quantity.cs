using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>An amount in a unit: yuan, tonnes, trains. Amounts of one unit add; of two units they do not.</summary>
/// <remarks>Equality includes the bounds; order goes by the number. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <typeparam name="TUnit">The unit, a type of <c>ChinaTrade.Data.Units</c>.</typeparam>
/// <param name="Interval">The number in the base unit (yuan, not billions of yuan), with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct Quantity<TUnit>(Interval Interval)
    : IQuantityKind<Quantity<TUnit>>,
        IAdditionOperators<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>, IAdditiveIdentity<Quantity<TUnit>, Quantity<TUnit>>,
        ISubtractionOperators<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>, IUnaryNegationOperators<Quantity<TUnit>, Quantity<TUnit>>,
        IMultiplyOperators<Quantity<TUnit>, decimal, Quantity<TUnit>>, IMultiplyOperators<Quantity<TUnit>, Share, Quantity<TUnit>>,
        IDivisionOperators<Quantity<TUnit>, decimal, Quantity<TUnit>>, IDivisionOperators<Quantity<TUnit>, Quantity<TUnit>, Ratio>
    where TUnit : IUnit
{
    private static readonly NumberStyle Style = UnitStyle.From(TUnit.Definition);

    /// <summary>Exact zero.</summary>
    static Quantity<TUnit> IAdditiveIdentity<Quantity<TUnit>, Quantity<TUnit>>.AdditiveIdentity => default;

    /// <summary>Returns the sum.</summary>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval + right.Interval);

    /// <summary>Returns the difference.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval - right.Interval);

    /// <summary>Returns the amount with the opposite sign.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> value) => new(-value.Interval);

    /// <summary>Returns a multiple of the amount.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> left, decimal right) => new(left.Interval * Interval.Exact(right));

    /// <summary>Returns a multiple of the amount.</summary>
    public static Quantity<TUnit> operator *(decimal left, Quantity<TUnit> right) => right * left;

    /// <summary>Divides the amount by a number.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Quantity<TUnit> operator /(Quantity<TUnit> left, decimal right) => new(left.Interval / Interval.Exact(right));

    /// <summary>Returns how many times the right amount the left one is. For two units see <see cref="Per{TDenominator}"/>.</summary>
    /// <exception cref="DivideByZeroException">The divisor's number is zero.</exception>
    public static Ratio operator /(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval / right.Interval);

    /// <summary>Returns the part of the amount that the share stands for.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> left, Share right) =>
        new(left.Interval * right.Interval / Interval.Exact(Percent.Hundred));

    /// <summary>Returns the part of the amount that the share stands for.</summary>
    public static Quantity<TUnit> operator *(Share left, Quantity<TUnit> right) => right * left;

    /// <summary>Returns this amount per unit of another: yuan per tonne. C# 14 also writes it <c>value / volume</c>.</summary>
    /// <exception cref="DivideByZeroException">The divisor's number is zero.</exception>
    public Rate<TUnit, TDenominator> Per<TDenominator>(Quantity<TDenominator> divisor)
        where TDenominator : IUnit => new(Interval / divisor.Interval);
}
