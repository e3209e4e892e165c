namespace ChinaTrade.Data;

public readonly partial record struct Quantity<TUnit>
{
    /// <summary>The sum.</summary>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval + right.Interval);

    /// <summary>The difference.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval - right.Interval);

    /// <summary>The amount with its sign changed.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> value) => new(-value.Interval);

    /// <summary>A multiple.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> left, decimal right) => new(left.Interval * Interval.Exact(right));

    /// <summary>A multiple.</summary>
    public static Quantity<TUnit> operator *(decimal left, Quantity<TUnit> right) => right * left;

    /// <summary>A part by number.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Quantity<TUnit> operator /(Quantity<TUnit> left, decimal right) => new(left.Interval / Interval.Exact(right));

    /// <summary>How many times the one is the other. Amounts of two units give a rate instead: see <see cref="Per{TDenominator}"/>.</summary>
    /// <exception cref="DivideByZeroException">The divisor's number value is zero.</exception>
    public static Ratio operator /(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Interval / right.Interval);

    /// <summary>The part that the share is of this amount.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> left, Share right) => new(left.Interval * right.Interval / Percent.Hundred);

    /// <summary>The part that the share is of this amount.</summary>
    public static Quantity<TUnit> operator *(Share left, Quantity<TUnit> right) => right * left;

    /// <summary>This amount per unit of another: yuan per tonne. C# 14 also writes it <c>value / volume</c>.</summary>
    /// <exception cref="DivideByZeroException">The divisor's number value is zero.</exception>
    public Rate<TUnit, TDenominator> Per<TDenominator>(Quantity<TDenominator> divisor)
        where TDenominator : IUnit => new(Interval / divisor.Interval);
}
