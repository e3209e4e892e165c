using System.Runtime.CompilerServices;

namespace ChinaTrade.Data;

/// <summary>
/// Arithmetic of figures alone, as C# 14 extensions. It is that of their quantities: what does not compile there does not compile here.
/// </summary>
public static class FigureOperators
{
    extension<TUnit>(Figure<Quantity<TUnit>>)
        where TUnit : IUnit
    {
        /// <summary>The sum.</summary>
        public static Quantity<TUnit> operator +(Figure<Quantity<TUnit>> left, Figure<Quantity<TUnit>> right) =>
            left.Operand + right.Operand;

        /// <summary>The difference.</summary>
        public static Quantity<TUnit> operator -(Figure<Quantity<TUnit>> left, Figure<Quantity<TUnit>> right) =>
            left.Operand - right.Operand;

        /// <summary>The amount with its sign changed.</summary>
        public static Quantity<TUnit> operator -(Figure<Quantity<TUnit>> value) => -value.Operand;

        /// <summary>How many times the one is the other.</summary>
        public static Ratio operator /(Figure<Quantity<TUnit>> left, Figure<Quantity<TUnit>> right) => left.Operand / right.Operand;

        /// <summary>A multiple.</summary>
        public static Quantity<TUnit> operator *(Figure<Quantity<TUnit>> left, decimal right) => left.Operand * right;

        /// <summary>A multiple.</summary>
        public static Quantity<TUnit> operator *(decimal left, Figure<Quantity<TUnit>> right) => left * right.Operand;

        /// <summary>A part by number.</summary>
        public static Quantity<TUnit> operator /(Figure<Quantity<TUnit>> left, decimal right) => left.Operand / right;

        /// <summary>The part that the share is of this amount.</summary>
        public static Quantity<TUnit> operator *(Figure<Quantity<TUnit>> left, Figure<Share> right) => left.Operand * right.Operand;

        /// <summary>The part that the share is of this amount.</summary>
        public static Quantity<TUnit> operator *(Figure<Share> left, Figure<Quantity<TUnit>> right) => left.Operand * right.Operand;
    }

    extension<TNumerator, TDenominator>(Figure<Quantity<TNumerator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>An amount per amount of another unit; of one and the same unit the quotient is a <see cref="Ratio"/>.</summary>
        [OverloadResolutionPriority(-1)]
        public static Rate<TNumerator, TDenominator> operator /(
            Figure<Quantity<TNumerator>> left, Figure<Quantity<TDenominator>> right) => left.Operand.Per(right.Operand);

        /// <summary>The quantity that an amount buys at this rate.</summary>
        public static Quantity<TDenominator> operator /(
            Figure<Quantity<TNumerator>> left, Figure<Rate<TNumerator, TDenominator>> right) => left.Operand / right.Operand;
    }

    extension<TNumerator, TDenominator>(Figure<Rate<TNumerator, TDenominator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Quantity<TNumerator> operator *(
            Figure<Rate<TNumerator, TDenominator>> left, Figure<Quantity<TDenominator>> right) => left.Operand * right.Operand;

        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Quantity<TNumerator> operator *(
            Figure<Quantity<TDenominator>> left, Figure<Rate<TNumerator, TDenominator>> right) => left.Operand * right.Operand;
    }

    extension(Figure<Share>)
    {
        /// <summary>The change from one share to another.</summary>
        public static PercentagePoints<Share> operator -(Figure<Share> left, Figure<Share> right) => left.Operand - right.Operand;

        /// <summary>The share after a change.</summary>
        public static Share operator +(Figure<Share> left, Figure<PercentagePoints<Share>> right) => left.Operand + right.Operand;

        /// <summary>The share before a change.</summary>
        public static Share operator -(Figure<Share> left, Figure<PercentagePoints<Share>> right) => left.Operand - right.Operand;
    }

    extension<TBasis>(Figure<Growth<TBasis>>)
        where TBasis : IBasis
    {
        /// <summary>The gap between two growth rates.</summary>
        public static PercentagePoints<Growth<TBasis>> operator -(Figure<Growth<TBasis>> left, Figure<Growth<TBasis>> right) =>
            left.Operand - right.Operand;

        /// <summary>The growth that lies above by so many points.</summary>
        public static Growth<TBasis> operator +(Figure<Growth<TBasis>> left, Figure<PercentagePoints<Growth<TBasis>>> right) =>
            left.Operand + right.Operand;

        /// <summary>The growth that lies below by so many points.</summary>
        public static Growth<TBasis> operator -(Figure<Growth<TBasis>> left, Figure<PercentagePoints<Growth<TBasis>>> right) =>
            left.Operand - right.Operand;
    }

    extension<TOf>(Figure<PercentagePoints<TOf>>)
        where TOf : struct, IQuantityKind<TOf>
    {
        /// <summary>The sum.</summary>
        public static PercentagePoints<TOf> operator +(Figure<PercentagePoints<TOf>> left, Figure<PercentagePoints<TOf>> right) =>
            left.Operand + right.Operand;

        /// <summary>The difference.</summary>
        public static PercentagePoints<TOf> operator -(Figure<PercentagePoints<TOf>> left, Figure<PercentagePoints<TOf>> right) =>
            left.Operand - right.Operand;

        /// <summary>The points with their sign changed.</summary>
        public static PercentagePoints<TOf> operator -(Figure<PercentagePoints<TOf>> value) => -value.Operand;
    }
}
