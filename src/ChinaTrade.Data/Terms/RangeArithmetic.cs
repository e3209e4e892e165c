using static ChinaTrade.Data.RoundingDirection;

namespace ChinaTrade.Data;

/// <summary>Interval arithmetic with finite bounds, rounded outward, which gives up where a divisor may be zero.</summary>
internal struct RangeArithmetic : ITermArithmetic<DecimalRange>
{
    private const int MaxSigns = 64;

    private int divisions;

    /// <summary>Whether a divisor may be zero, or there are too many to tell their signs.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Which divisors are below zero, a bit for each. Between two points that differ here, a divisor passes zero.</summary>
    public ulong Signs { get; private set; }

    public readonly DecimalRange Constant(decimal number) => DecimalRange.At(number);

    public readonly DecimalRange Add(DecimalRange left, DecimalRange right) =>
        new(DirectedDecimal.Add(left.Lower, right.Lower, Down), DirectedDecimal.Add(left.Upper, right.Upper, Up));

    public readonly DecimalRange Subtract(DecimalRange left, DecimalRange right) =>
        new(DirectedDecimal.Add(left.Lower, -right.Upper, Down), DirectedDecimal.Add(left.Upper, -right.Lower, Up));

    public readonly DecimalRange Multiply(DecimalRange left, DecimalRange right)
    {
        // Of numbers that are not negative, it is known which bounds make the lowest and the highest.
        if (!PowerOfTen.HasMinus(left.Lower) && !PowerOfTen.HasMinus(right.Lower))
        {
            return new(DirectedDecimal.Multiply(left.Lower, right.Lower, Down), DirectedDecimal.Multiply(left.Upper, right.Upper, Up));
        }

        return Product(left.Lower, right.Lower).Hull(Product(left.Upper, right.Upper))
            .Hull(Product(left.Lower, right.Upper).Hull(Product(left.Upper, right.Lower)));
    }

    public DecimalRange Divide(DecimalRange left, DecimalRange right)
    {
        bool isNegative = PowerOfTen.HasMinus(right.Lower);
        if (right.TouchesZero || (divisions >= MaxSigns && isNegative))
        {
            HasFailed = true;
            return default;
        }

        if (isNegative) Signs |= 1UL << divisions;
        divisions++;
        if (!PowerOfTen.HasMinus(left.Lower) && !isNegative)
        {
            return new(DirectedDecimal.Divide(left.Lower, right.Upper, Down), DirectedDecimal.Divide(left.Upper, right.Lower, Up));
        }

        return Quotient(left.Lower, right.Lower).Hull(Quotient(left.Upper, right.Upper))
            .Hull(Quotient(left.Lower, right.Upper).Hull(Quotient(left.Upper, right.Lower)));
    }

    public readonly DecimalRange Power(DecimalRange value, int exponent)
    {
        // An even power of a range around zero starts at zero.
        DecimalRange size = value.Lower >= 0m || exponent % 2 != 0 ? value
            : value.Upper <= 0m ? new(-value.Upper, -value.Lower)
            : new(0m, Math.Max(-value.Lower, value.Upper));
        return new(PowerOf(size.Lower, exponent, Down), PowerOf(size.Upper, exponent, Up));
    }

    // Of a number below zero, which has an odd exponent, the power has the opposite sign of that of its size.
    private static decimal PowerOf(decimal value, int exponent, RoundingDirection direction)
    {
        if (value < 0m) return -PowerOf(-value, exponent, direction == Up ? Down : Up);
        decimal power = value;
        for (int i = 1; i < exponent; i++) power = DirectedDecimal.Multiply(power, value, direction);
        return power;
    }

    private static DecimalRange Product(decimal a, decimal b)
    {
        (decimal lower, _, decimal upper) = DirectedDecimal.Product(a, b);
        return new(lower, upper);
    }

    private static DecimalRange Quotient(decimal a, decimal b)
    {
        (decimal lower, _, decimal upper) = DirectedDecimal.Quotient(a, b);
        return new(lower, upper);
    }
}
