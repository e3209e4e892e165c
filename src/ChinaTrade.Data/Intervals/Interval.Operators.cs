namespace ChinaTrade.Data;

public readonly partial struct Interval
{
    /// <summary>Whether numbers and bounds are the same.</summary>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether number or bounds differ.</summary>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>Order by the number value.</summary>
    public static bool operator <(Interval left, Interval right) => left.Number < right.Number;

    /// <summary>Order by the number value.</summary>
    public static bool operator >(Interval left, Interval right) => left.Number > right.Number;

    /// <summary>Order by the number value.</summary>
    public static bool operator <=(Interval left, Interval right) => left.Number <= right.Number;

    /// <summary>Order by the number value.</summary>
    public static bool operator >=(Interval left, Interval right) => left.Number >= right.Number;

    /// <summary>The negated number; the bounds change sides.</summary>
    public static Interval operator -(Interval value) => new(value.upper.Negate(), -value.Number, value.lower.Negate());

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The result exceeds a decimal.</exception>
    public static Interval operator +(Interval left, Interval right) => new(
        Bound.Add(left.lower, right.lower, RoundingDirection.Down),
        left.Number + right.Number,
        Bound.Add(left.upper, right.upper, RoundingDirection.Up));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The result exceeds a decimal.</exception>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">The result exceeds a decimal.</exception>
    public static Interval operator *(Interval left, Interval right)
    {
        if (left.IsExact && right.IsExact) return Exactly(DirectedDecimal.Product(left.Number, right.Number));
        decimal number = left.Number * right.Number;
        // Of numbers that are not negative, it is known which bounds make the lowest and the highest.
        return left.lower.Sign >= 0 && right.lower.Sign >= 0
            ? new(Bound.Multiply(left.lower, right.lower, RoundingDirection.Down), number,
                Bound.Multiply(left.upper, right.upper, RoundingDirection.Up))
            : new(LowestOf(left, right, Bound.Multiply), number, HighestOf(left, right, Bound.Multiply));
    }

    /// <summary>The quotient. Where the divisor's bounds enclose zero, the quotient has no bounds.</summary>
    /// <exception cref="DivideByZeroException">The divisor's number value is zero.</exception>
    /// <exception cref="OverflowException">The result exceeds a decimal.</exception>
    public static Interval operator /(Interval left, Interval right)
    {
        if (left.IsExact && right.IsExact) return Exactly(DirectedDecimal.Quotient(left.Number, right.Number));
        decimal number = left.Number / right.Number;
        if (right.lower.Sign < 0 && right.upper.Sign > 0) return new(Bound.NegativeInfinity, number, Bound.PositiveInfinity);
        if (right.lower.Sign == 0 || right.upper.Sign == 0) return DivideByRangeThatTouchesZero(left, number, right);
        return left.lower.Sign >= 0 && right.lower.Sign > 0
            ? new(Bound.Divide(left.lower, right.upper, RoundingDirection.Down), number,
                Bound.Divide(left.upper, right.lower, RoundingDirection.Up))
            : new(LowestOf(left, right, Bound.Divide), number, HighestOf(left, right, Bound.Divide));
    }

    // The result of two numbers without doubt has none either, unless a decimal cannot hold it.
    private static Interval Exactly((decimal Lower, decimal Rounded, decimal Upper) result) =>
        new(Bound.From(result.Lower), result.Rounded, Bound.From(result.Upper));

    private static Interval DivideByRangeThatTouchesZero(Interval left, decimal number, Interval right)
    {
        Bound far = right.lower.Sign == 0 ? right.upper : right.lower;
        bool canBeNegative = far.Sign > 0 ? left.lower.Sign < 0 : left.upper.Sign > 0;
        bool canBePositive = far.Sign > 0 ? left.upper.Sign > 0 : left.lower.Sign < 0;
        Bound a = Bound.Divide(left.lower, far, RoundingDirection.Down);
        Bound b = Bound.Divide(left.upper, far, RoundingDirection.Down);
        Bound c = Bound.Divide(left.lower, far, RoundingDirection.Up);
        Bound d = Bound.Divide(left.upper, far, RoundingDirection.Up);
        return new(
            canBeNegative ? Bound.NegativeInfinity : Bound.Min(a, b),
            number,
            canBePositive ? Bound.PositiveInfinity : Bound.Max(c, d));
    }

    private static Bound LowestOf(Interval left, Interval right, Func<Bound, Bound, RoundingDirection, Bound> operation) => Bound.Min(
        Bound.Min(operation(left.lower, right.lower, RoundingDirection.Down), operation(left.lower, right.upper, RoundingDirection.Down)),
        Bound.Min(operation(left.upper, right.lower, RoundingDirection.Down), operation(left.upper, right.upper, RoundingDirection.Down)));

    private static Bound HighestOf(Interval left, Interval right, Func<Bound, Bound, RoundingDirection, Bound> operation) => Bound.Max(
        Bound.Max(operation(left.lower, right.lower, RoundingDirection.Up), operation(left.lower, right.upper, RoundingDirection.Up)),
        Bound.Max(operation(left.upper, right.lower, RoundingDirection.Up), operation(left.upper, right.upper, RoundingDirection.Up)));
}
