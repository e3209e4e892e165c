namespace ChinaTrade.Data;

/// <summary>The division that yields a rate. A C# 14 extension; elsewhere write <see cref="Quantity{TUnit}.Per{TDenominator}"/>.</summary>
public static class QuantityOperators
{
    extension<TNumerator, TDenominator>(Quantity<TNumerator>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>Returns the amount per amount of another unit. The quotient of one unit is a <see cref="Ratio"/>.</summary>
        /// <exception cref="DivideByZeroException">The divisor's number is zero.</exception>
        public static Rate<TNumerator, TDenominator> operator /(Quantity<TNumerator> left, Quantity<TDenominator> right) => left.Per(right);
    }
}
