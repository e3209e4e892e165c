using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>The quotient of two exact numbers, which is rounded to a decimal once, in a stated direction.</summary>
internal readonly struct ExactQuotient : IComparable<ExactQuotient>
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    // The denominator is above zero.
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public ExactQuotient(ExactDecimal numerator, ExactDecimal denominator)
    {
        if (denominator.Sign == 0) throw new DivideByZeroException();
        (this.numerator, this.denominator) = denominator.Sign > 0
            ? ExactDecimal.ToProportion(numerator, denominator)
            : ExactDecimal.ToProportion(-numerator, -denominator);
    }

    private ExactQuotient(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public int CompareTo(ExactQuotient other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    /// <summary>Returns the number to the nearest decimal, with the bounds of the least and the greatest quotient, rounded outward. A bound
    /// that exceeds a decimal, or of which none is given, is infinite.</summary>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    public static Interval Between(ExactQuotient? least, ExactQuotient number, ExactQuotient? greatest)
    {
        decimal nearest = number.Nearest();
        // At the end of a decimal's digits, the grid below a number may be finer than its own.
        decimal? lower = least?.Floor() is { } low ? Math.Min(low, nearest) : null;
        decimal? upper = greatest?.Ceiling() is { } high ? Math.Max(high, nearest) : null;
        return Interval.Between(lower, nearest, upper);
    }

    private decimal Nearest() =>
        new ExactQuotient(numerator, denominator).Rounded(half: true) ?? throw new OverflowException("The result exceeds a decimal.");

    private decimal? Floor() => Rounded(half: false);

    private decimal? Ceiling() => -new ExactQuotient(-numerator, denominator).Rounded(half: false);

    // The largest decimal that is not above the quotient, with as many digits as fit; with half a digit more, the nearest one.
    private decimal? Rounded(bool half)
    {
        BigInteger whole = BigInteger.Abs(numerator) / denominator;
        if (whole >= Largest) return null;
        int places = Math.Min(PowerOfTen.MaxExponent, DecimalDigits.Most - (whole.IsZero ? 0 : DecimalDigits.Count((decimal)whole)));
        for (; ; places--)
        {
            BigInteger digits = FloorAt(places, half);
            if (BigInteger.Abs(digits) <= Largest) return PowerOfTen.Trim((decimal)digits * PowerOfTen.Get(-places));
        }
    }

    private BigInteger FloorAt(int places, bool half)
    {
        BigInteger above = numerator * BigInteger.Pow(10, places);
        BigInteger below = denominator;
        if (half) (above, below) = ((above * 2) + below, below * 2);
        BigInteger digits = BigInteger.DivRem(above, below, out BigInteger rest);
        return rest.Sign < 0 ? digits - 1 : digits;
    }
}
