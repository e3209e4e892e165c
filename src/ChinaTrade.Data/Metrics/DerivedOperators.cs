using System.Runtime.CompilerServices;

namespace ChinaTrade.Data;

/// <summary>
/// Arithmetic of results, and of results and figures, as C# 14 extensions: the result keeps formula, inputs, bounds and marks. What does
/// not compile between two quantities does not compile here. A number divided by zero throws <see cref="DivideByZeroException"/>.
/// </summary>
public static class DerivedOperators
{
    extension<TUnit>(IDerivable<Quantity<TUnit>>)
        where TUnit : IUnit
    {
        /// <summary>The sum.</summary>
        public static Derived<Quantity<TUnit>> operator +(IDerivable<Quantity<TUnit>> left, IDerivable<Quantity<TUnit>> right) =>
            Composition.Combine<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>(left, right, "+", (a, b) => a + b);

        /// <summary>The difference.</summary>
        public static Derived<Quantity<TUnit>> operator -(IDerivable<Quantity<TUnit>> left, IDerivable<Quantity<TUnit>> right) =>
            Composition.Combine<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>(left, right, "−", (a, b) => a - b);

        /// <summary>The amount with its sign changed.</summary>
        public static Derived<Quantity<TUnit>> operator -(IDerivable<Quantity<TUnit>> value) =>
            Composition.Apply(value, name => $"−{name}", a => -a);

        /// <summary>A multiple.</summary>
        public static Derived<Quantity<TUnit>> operator *(IDerivable<Quantity<TUnit>> left, decimal right) =>
            Composition.Apply(left, name => $"{name} × {PowerOfTen.PlainDigits(right)}", a => a * right);

        /// <summary>A multiple.</summary>
        public static Derived<Quantity<TUnit>> operator *(decimal left, IDerivable<Quantity<TUnit>> right) =>
            Composition.Apply(right, name => $"{PowerOfTen.PlainDigits(left)} × {name}", a => left * a);

        /// <summary>A part by number.</summary>
        public static Derived<Quantity<TUnit>> operator /(IDerivable<Quantity<TUnit>> left, decimal right) =>
            Composition.Apply(left, name => $"{name} ÷ {PowerOfTen.PlainDigits(right)}", a => a / right);

        /// <summary>How many times the one is the other.</summary>
        public static Derived<Ratio> operator /(IDerivable<Quantity<TUnit>> left, IDerivable<Quantity<TUnit>> right) =>
            Composition.Combine<Quantity<TUnit>, Quantity<TUnit>, Ratio>(left, right, "÷", (a, b) => a / b);

        /// <summary>The part that the share is of this amount.</summary>
        public static Derived<Quantity<TUnit>> operator *(IDerivable<Quantity<TUnit>> left, IDerivable<Share> right) =>
            Composition.Combine<Quantity<TUnit>, Share, Quantity<TUnit>>(left, right, "×", (a, b) => a * b);

        /// <summary>The part that the share is of this amount.</summary>
        public static Derived<Quantity<TUnit>> operator *(IDerivable<Share> left, IDerivable<Quantity<TUnit>> right) =>
            Composition.Combine<Share, Quantity<TUnit>, Quantity<TUnit>>(left, right, "×", (a, b) => a * b);
    }

    extension<TNumerator, TDenominator>(IDerivable<Quantity<TNumerator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>An amount per amount of another unit; of one and the same unit the quotient is a <see cref="Ratio"/>.</summary>
        [OverloadResolutionPriority(-1)]
        public static Derived<Rate<TNumerator, TDenominator>> operator /(
            IDerivable<Quantity<TNumerator>> left, IDerivable<Quantity<TDenominator>> right) =>
            Composition.Combine<Quantity<TNumerator>, Quantity<TDenominator>, Rate<TNumerator, TDenominator>>(left, right, "÷",
                (a, b) => a / b);

        /// <summary>The quantity that an amount buys at this rate.</summary>
        public static Derived<Quantity<TDenominator>> operator /(
            IDerivable<Quantity<TNumerator>> left, IDerivable<Rate<TNumerator, TDenominator>> right) =>
            Composition.Combine<Quantity<TNumerator>, Rate<TNumerator, TDenominator>, Quantity<TDenominator>>(left, right, "÷",
                (a, b) => a / b);
    }

    extension<TNumerator, TDenominator>(IDerivable<Rate<TNumerator, TDenominator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Derived<Quantity<TNumerator>> operator *(
            IDerivable<Rate<TNumerator, TDenominator>> left, IDerivable<Quantity<TDenominator>> right) =>
            Composition.Combine<Rate<TNumerator, TDenominator>, Quantity<TDenominator>, Quantity<TNumerator>>(left, right, "×",
                (a, b) => a * b);

        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Derived<Quantity<TNumerator>> operator *(
            IDerivable<Quantity<TDenominator>> left, IDerivable<Rate<TNumerator, TDenominator>> right) =>
            Composition.Combine<Quantity<TDenominator>, Rate<TNumerator, TDenominator>, Quantity<TNumerator>>(left, right, "×",
                (a, b) => a * b);
    }

    extension(IDerivable<Share>)
    {
        /// <summary>The change from one share to another.</summary>
        public static Derived<PercentagePoints<Share>> operator -(IDerivable<Share> left, IDerivable<Share> right) =>
            Composition.Combine<Share, Share, PercentagePoints<Share>>(left, right, "−", (a, b) => a - b);

        /// <summary>The share after a change.</summary>
        public static Derived<Share> operator +(IDerivable<Share> left, IDerivable<PercentagePoints<Share>> right) =>
            Composition.Combine<Share, PercentagePoints<Share>, Share>(left, right, "+", (a, b) => a + b);

        /// <summary>The share before a change.</summary>
        public static Derived<Share> operator -(IDerivable<Share> left, IDerivable<PercentagePoints<Share>> right) =>
            Composition.Combine<Share, PercentagePoints<Share>, Share>(left, right, "−", (a, b) => a - b);
    }

    extension<TBasis>(IDerivable<Growth<TBasis>>)
        where TBasis : IBasis
    {
        /// <summary>The gap between two growth rates.</summary>
        public static Derived<PercentagePoints<Growth<TBasis>>> operator -(IDerivable<Growth<TBasis>> left, IDerivable<Growth<TBasis>> right) =>
            Composition.Combine<Growth<TBasis>, Growth<TBasis>, PercentagePoints<Growth<TBasis>>>(left, right, "−", (a, b) => a - b);

        /// <summary>The growth that lies above by so many points.</summary>
        public static Derived<Growth<TBasis>> operator +(IDerivable<Growth<TBasis>> left, IDerivable<PercentagePoints<Growth<TBasis>>> right) =>
            Composition.Combine<Growth<TBasis>, PercentagePoints<Growth<TBasis>>, Growth<TBasis>>(left, right, "+", (a, b) => a + b);

        /// <summary>The growth that lies below by so many points.</summary>
        public static Derived<Growth<TBasis>> operator -(IDerivable<Growth<TBasis>> left, IDerivable<PercentagePoints<Growth<TBasis>>> right) =>
            Composition.Combine<Growth<TBasis>, PercentagePoints<Growth<TBasis>>, Growth<TBasis>>(left, right, "−", (a, b) => a - b);
    }

    extension<TOf>(IDerivable<PercentagePoints<TOf>>)
        where TOf : struct, IQuantityKind<TOf>
    {
        /// <summary>The sum.</summary>
        public static Derived<PercentagePoints<TOf>> operator +(IDerivable<PercentagePoints<TOf>> left, IDerivable<PercentagePoints<TOf>> right) =>
            Composition.Combine<PercentagePoints<TOf>, PercentagePoints<TOf>, PercentagePoints<TOf>>(left, right, "+", (a, b) => a + b);

        /// <summary>The difference.</summary>
        public static Derived<PercentagePoints<TOf>> operator -(IDerivable<PercentagePoints<TOf>> left, IDerivable<PercentagePoints<TOf>> right) =>
            Composition.Combine<PercentagePoints<TOf>, PercentagePoints<TOf>, PercentagePoints<TOf>>(left, right, "−", (a, b) => a - b);

        /// <summary>The points with their sign changed.</summary>
        public static Derived<PercentagePoints<TOf>> operator -(IDerivable<PercentagePoints<TOf>> value) =>
            Composition.Apply(value, name => $"−{name}", a => -a);
    }

    // Where a figure calculates with a quantity too, a result would become one by itself: these come before it.
    extension<TUnit>(Figure<Quantity<TUnit>>)
        where TUnit : IUnit
    {
        /// <summary>The part that the share is of this amount.</summary>
        public static Derived<Quantity<TUnit>> operator *(Figure<Quantity<TUnit>> left, Derived<Share> right) => left.ToDerived() * right;

        /// <summary>The part that the share is of this amount.</summary>
        public static Derived<Quantity<TUnit>> operator *(Derived<Share> left, Figure<Quantity<TUnit>> right) => left * right.ToDerived();
    }

    extension(Figure<Share>)
    {
        /// <summary>The share after a change.</summary>
        public static Derived<Share> operator +(Figure<Share> left, Derived<PercentagePoints<Share>> right) => left.ToDerived() + right;

        /// <summary>The share before a change.</summary>
        public static Derived<Share> operator -(Figure<Share> left, Derived<PercentagePoints<Share>> right) => left.ToDerived() - right;
    }

    extension<TBasis>(Figure<Growth<TBasis>>)
        where TBasis : IBasis
    {
        /// <summary>The growth that lies above by so many points.</summary>
        public static Derived<Growth<TBasis>> operator +(Figure<Growth<TBasis>> left, Derived<PercentagePoints<Growth<TBasis>>> right) =>
            left.ToDerived() + right;

        /// <summary>The growth that lies below by so many points.</summary>
        public static Derived<Growth<TBasis>> operator -(Figure<Growth<TBasis>> left, Derived<PercentagePoints<Growth<TBasis>>> right) =>
            left.ToDerived() - right;
    }

    extension<TNumerator, TDenominator>(Figure<Rate<TNumerator, TDenominator>>)
        where TNumerator : IUnit
        where TDenominator : IUnit
    {
        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Derived<Quantity<TNumerator>> operator *(
            Figure<Rate<TNumerator, TDenominator>> left, Derived<Quantity<TDenominator>> right) => left.ToDerived() * right;

        /// <summary>The amount that a quantity comes to at this rate.</summary>
        public static Derived<Quantity<TNumerator>> operator *(
            Derived<Quantity<TDenominator>> left, Figure<Rate<TNumerator, TDenominator>> right) => left * right.ToDerived();

        /// <summary>The quantity that an amount buys at this rate.</summary>
        public static Derived<Quantity<TDenominator>> operator /(
            Derived<Quantity<TNumerator>> left, Figure<Rate<TNumerator, TDenominator>> right) => left / right.ToDerived();
    }
}
