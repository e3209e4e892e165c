namespace ChinaTrade.Data;

public readonly partial record struct Rate<TNumerator, TDenominator>
{
    /// <summary>The amount that a quantity comes to at this rate: price times volume.</summary>
    public static Quantity<TNumerator> operator *(Rate<TNumerator, TDenominator> left, Quantity<TDenominator> right) =>
        new(left.Interval * right.Interval);

    /// <summary>The amount that a quantity comes to at this rate: volume times price.</summary>
    public static Quantity<TNumerator> operator *(Quantity<TDenominator> left, Rate<TNumerator, TDenominator> right) => right * left;

    /// <summary>The quantity that an amount buys at this rate: value by price.</summary>
    /// <exception cref="DivideByZeroException">The rate's number value is zero.</exception>
    public static Quantity<TDenominator> operator /(Quantity<TNumerator> left, Rate<TNumerator, TDenominator> right) =>
        new(left.Interval / right.Interval);
}
