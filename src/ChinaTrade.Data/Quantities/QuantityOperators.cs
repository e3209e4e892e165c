namespace ChinaTrade.Data;

/// <summary>The division that yields a rate. A C# 14 extension; elsewhere write <see cref="Quantity{TUnit}.Per{TDenominator}"/>.</summary>
public static class QuantityOperators
{
    extension<TNumerator, TDenominator>(Quantity<TNumerator>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>An amount per amount of another unit; of one and the same unit the quotient is a <see cref="Ratio"/>.</summary>
        /// <exception cref="DivideByZeroException">The divisor's number value is zero.</exception>
        public static Rate<TNumerator, TDenominator> operator /(Quantity<TNumerator> left, Quantity<TDenominator> right) => left.Per(right);
    }
}
