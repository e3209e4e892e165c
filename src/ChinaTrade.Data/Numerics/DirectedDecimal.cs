namespace ChinaTrade.Data.Numerics;

/// <summary>
/// Decimal arithmetic whose result never lies on the wrong side of the true one: rounded down for a lower bound, up for an upper one.
/// </summary>
/// <remarks>
/// A decimal operation rounds to nearest without saying so. Where the result cannot be shown to be exact, it is moved by one
/// smallest step, which is more than the half step that rounding can have cost.
/// </remarks>
internal static class DirectedDecimal
{
    public static decimal Add(decimal a, decimal b, RoundingDirection direction)
    {
        decimal sum = a + b;
        bool exact = PowerOfTen.ScaleOf(sum) >= Math.Max(PowerOfTen.ScaleOf(a), PowerOfTen.ScaleOf(b));
        return exact ? sum : Step(sum, direction);
    }

    public static decimal Multiply(decimal a, decimal b, RoundingDirection direction)
    {
        decimal product = a * b;
        return IsExactProduct(a, b, product) ? product : Step(product, direction);
    }

    public static decimal Divide(decimal a, decimal b, RoundingDirection direction)
    {
        decimal quotient = a / b;
        decimal back = quotient * b;
        bool exact = back == a && IsExactProduct(quotient, b, back);
        return exact ? quotient : Step(quotient, direction);
    }

    private static bool IsExactProduct(decimal a, decimal b, decimal product) =>
        a == 0m || b == 0m || PowerOfTen.ScaleOf(product) == PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b);

    private static decimal Step(decimal value, RoundingDirection direction)
    {
        decimal step = PowerOfTen.SmallestStep(value);
        return direction == RoundingDirection.Down ? value - step : value + step;
    }
}
