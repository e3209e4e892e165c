namespace ChinaTrade.Data.Numerics;

/// <summary>
/// Decimal arithmetic whose result never lies on the wrong side of the true one: rounded down for a lower bound, up for an upper one.
/// A result that a decimal can hold is exact.
/// </summary>
/// <remarks>
/// A decimal operation rounds to nearest without saying so. Where digits were lost, the result is moved by one smallest step, which is
/// more than the half step that rounding can have cost.
/// </remarks>
internal static class DirectedDecimal
{
    public static decimal Add(decimal a, decimal b, RoundingDirection direction)
    {
        decimal sum = a + b;
        return IsExactSum(a, b, sum) ? sum : Step(sum, direction);
    }

    public static decimal Multiply(decimal a, decimal b, RoundingDirection direction)
    {
        decimal product = a * b;
        return IsExactProduct(a, b, product) ? product : Step(product, direction, Math.Sign(a) * Math.Sign(b));
    }

    public static decimal Divide(decimal a, decimal b, RoundingDirection direction)
    {
        decimal quotient = a / b;
        return IsExactQuotient(a, b, quotient) ? quotient : Step(quotient, direction, Math.Sign(a) * Math.Sign(b));
    }

    // Digits that do not fit are dropped from the end; nothing is lost where they add up to zeros.
    private static bool IsExactSum(decimal a, decimal b, decimal sum)
    {
        int scale = PowerOfTen.ScaleOf(sum);
        if (scale >= Math.Max(PowerOfTen.ScaleOf(a), PowerOfTen.ScaleOf(b))) return true;
        decimal lastDigit = PowerOfTen.Of(-scale);
        return ((a % lastDigit) + (b % lastDigit)) % lastDigit == 0m;
    }

    // A product ends in as many zeros as its factors have pairs of 2 and 5.
    private static bool IsExactProduct(decimal a, decimal b, decimal product)
    {
        if (a == 0m || b == 0m) return true;
        int lostDigits = PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b) - PowerOfTen.ScaleOf(product);
        if (lostDigits == 0) return true;
        decimal left = PowerOfTen.MantissaOf(a);
        decimal right = PowerOfTen.MantissaOf(b);
        // Bits tell the pairs' 2 at once, and there are mostly too few.
        return Twos(left) + Twos(right) >= lostDigits && Factors(left, 5m) + Factors(right, 5m) >= lostDigits;
    }

    private static bool IsExactQuotient(decimal a, decimal b, decimal quotient)
    {
        try
        {
            decimal back = quotient * b;
            return back == a && IsExactProduct(quotient, b, back);
        }
        catch (OverflowException)
        {
            // Beyond the largest decimal, and so beyond a: the quotient was rounded away from zero.
            return false;
        }
    }

    private static int Twos(decimal mantissa)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        int words = 0;
        while (bits[words] == 0) words++;
        return (words * 32) + int.TrailingZeroCount(bits[words]);
#else
        return Factors(mantissa, 2m);
#endif
    }

    private static int Factors(decimal mantissa, decimal prime)
    {
        int count = 0;
        for (decimal rest = mantissa; rest % prime == 0m; rest /= prime) count++;
        return count;
    }

    // Whatever rounds to zero has a sign all the same, and zero is then the bound on the side of zero.
    private static decimal Step(decimal rounded, RoundingDirection direction, int sign) =>
        rounded == 0m && sign > 0 == (direction == RoundingDirection.Down) ? 0m : Step(rounded, direction);

    private static decimal Step(decimal rounded, RoundingDirection direction)
    {
        decimal step = PowerOfTen.SmallestStep(rounded);
        return direction == RoundingDirection.Down ? rounded - step : rounded + step;
    }
}
