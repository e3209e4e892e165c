using System.Runtime.CompilerServices;

namespace ChinaTrade.Data;

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
        return HasScaleOf(sum, a, b) || IsExactSum(a, b, sum) ? sum : Step(sum, direction);
    }

    public static decimal Multiply(decimal a, decimal b, RoundingDirection direction)
    {
        decimal product = a * b;
        return HasAllPlaces(a, b, product) || DecimalDigits.AreProduct(a, b, product) ? product : Step(product, direction, a, b);
    }

    public static decimal Divide(decimal a, decimal b, RoundingDirection direction)
    {
        decimal quotient = a / b;
        return DecimalDigits.AreProduct(quotient, b, a) ? quotient : Step(quotient, direction, a, b);
    }

    /// <summary>Half of a number that is not negative, rounded up. Every printed number asks for it.</summary>
    public static decimal HalfUp(decimal value)
    {
        decimal half = value * 0.5m;
        return IsExactProduct(value, 0.5m, half) ? half : Step(half, RoundingDirection.Up);
    }

    /// <summary>The product as decimals give it, and the true one's bounds.</summary>
    public static (decimal Lower, decimal Rounded, decimal Upper) Product(decimal a, decimal b)
    {
        decimal product = a * b;
        return IsExactProduct(a, b, product) ? (product, product, product) : Around(product, Math.Sign(a) * Math.Sign(b));
    }

    /// <summary>The quotient as decimals give it, and the true one's bounds.</summary>
    public static (decimal Lower, decimal Rounded, decimal Upper) Quotient(decimal a, decimal b)
    {
        decimal quotient = a / b;
        return DecimalDigits.AreProduct(quotient, b, a) ? (quotient, quotient, quotient) : Around(quotient, Math.Sign(a) * Math.Sign(b));
    }

    // Digits that do not fit are dropped from the end; nothing is lost where they add up to zeros.
    private static bool IsExactSum(decimal a, decimal b, decimal sum)
    {
        decimal lastDigit = PowerOfTen.Get(-PowerOfTen.ScaleOf(sum));
        return ((a % lastDigit) + (b % lastDigit)) % lastDigit == 0m;
    }

    private static bool IsExactProduct(decimal a, decimal b, decimal product) =>
        HasAllPlaces(a, b, product) || DecimalDigits.AreProduct(a, b, product);

    // Nothing is lost where all decimal places are there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasAllPlaces(decimal a, decimal b, decimal product) =>
        PowerOfTen.ScaleOf(product) == PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasScaleOf(decimal sum, decimal a, decimal b) =>
        PowerOfTen.ScaleOf(sum) >= Math.Max(PowerOfTen.ScaleOf(a), PowerOfTen.ScaleOf(b));

    private static int SignOf(decimal a, decimal b) => Math.Sign(a) * Math.Sign(b);

    private static (decimal Lower, decimal Rounded, decimal Upper) Around(decimal rounded, int sign) =>
        (Step(rounded, RoundingDirection.Down, sign), rounded, Step(rounded, RoundingDirection.Up, sign));

    private static decimal Step(decimal rounded, RoundingDirection direction, decimal a, decimal b) =>
        rounded == 0m ? Step(rounded, direction, SignOf(a, b)) : Step(rounded, direction);

    // Whatever rounds to zero has a sign all the same, and zero is then the bound on the side of zero.
    private static decimal Step(decimal rounded, RoundingDirection direction, int sign) =>
        rounded == 0m && sign > 0 == (direction == RoundingDirection.Down) ? 0m : Step(rounded, direction);

    private static decimal Step(decimal rounded, RoundingDirection direction)
    {
        decimal step = PowerOfTen.SmallestStep(rounded);
        return direction == RoundingDirection.Down ? rounded - step : rounded + step;
    }
}
