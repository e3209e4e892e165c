namespace ChinaTrade.Data;

/// <summary>
/// Arithmetic between a figure and a quantity, as C# 14 extensions, where the figure does not become a quantity by itself. It is that of
/// two quantities: what does not compile there does not compile here.
/// </summary>
public static class FigureQuantityOperators
{
    extension<TUnit>(Figure<Quantity<TUnit>>)
        where TUnit : IUnit
    {
        /// <summary>The part that the share is of this amount.</summary>
        public static Quantity<TUnit> operator *(Figure<Quantity<TUnit>> left, Share right) => left.Operand * right;

        /// <summary>The part that the share is of this amount.</summary>
        public static Quantity<TUnit> operator *(Share left, Figure<Quantity<TUnit>> right) => left * right.Operand;
    }

    extension<TNumerator, TDenominator>(Figure<Quantity<TNumerator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>An amount per amount of another unit.</summary>
        public static Rate<TNumerator, TDenominator> operator /(Figure<Quantity<TNumerator>> left, Quantity<TDenominator> right) =>
            left.Operand.Per(right);
    }

    extension<TNumerator, TDenominator>(Quantity<TNumerator>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>An amount per amount of another unit.</summary>
        public static Rate<TNumerator, TDenominator> operator /(Quantity<TNumerator> left, Figure<Quantity<TDenominator>> right) =>
            left.Per(right.Operand);
    }

    extension<TNumerator, TDenominator>(Figure<Rate<TNumerator, TDenominator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Quantity<TNumerator> operator *(Figure<Rate<TNumerator, TDenominator>> left, Quantity<TDenominator> right) =>
            left.Operand * right;

        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Quantity<TNumerator> operator *(Quantity<TDenominator> left, Figure<Rate<TNumerator, TDenominator>> right) =>
            left * right.Operand;

        /// <summary>The quantity that an amount buys at this rate.</summary>
        public static Quantity<TDenominator> operator /(Quantity<TNumerator> left, Figure<Rate<TNumerator, TDenominator>> right) =>
            left / right.Operand;
    }

    extension(Figure<Share>)
    {
        /// <summary>The share after a change.</summary>
        public static Share operator +(Figure<Share> left, PercentagePoints<Share> right) => left.Operand + right;

        /// <summary>The share before a change.</summary>
        public static Share operator -(Figure<Share> left, PercentagePoints<Share> right) => left.Operand - right;
    }

    extension<TBasis>(Figure<Growth<TBasis>>)
        where TBasis : IBasis
    {
        /// <summary>The growth that lies above by so many points.</summary>
        public static Growth<TBasis> operator +(Figure<Growth<TBasis>> left, PercentagePoints<Growth<TBasis>> right) =>
            left.Operand + right;

        /// <summary>The growth that lies below by so many points.</summary>
        public static Growth<TBasis> operator -(Figure<Growth<TBasis>> left, PercentagePoints<Growth<TBasis>> right) =>
            left.Operand - right;
    }
}
