namespace ChinaTrade.Data;

/// <summary>Logarithm and root with sound bounds.</summary>
/// <remarks>Computed in double precision and cut to the 15 digits that survive the way back to a decimal, an error of less than 10⁻¹⁴ of
/// the result; the bounds are widened by far more than that, and by far less than any rounding in a printed figure.</remarks>
internal static class Transcendental
{
    private const decimal Margin = 0.000000000001m;

    /// <summary>The natural logarithm.</summary>
    /// <exception cref="ArgumentException">The range is not wholly above zero.</exception>
    public static Interval Log(Interval value)
    {
        if (!(value.Lower > 0m)) throw NoValueIn(value);
        return Rising(value, Math.Log);
    }

    /// <summary>The root of the given degree, 2 for the square root.</summary>
    /// <exception cref="ArgumentException">The range reaches below zero.</exception>
    public static Interval Root(Interval value, int degree)
    {
        if (!(value.Lower >= 0m)) throw NoValueIn(value);
        return Rising(value, number => Math.Pow(number, 1.0 / degree)).CutTo(Interval.Between(0m, 0m, null));
    }

    private static Interval Rising(Interval value, Func<double, double> function)
    {
        decimal lower = From(function, value.Lower!.Value);
        decimal number = From(function, value.Number);
        decimal? upper = value.Upper is { } high ? From(function, high) : null;
        return Interval.Between(lower - MarginAt(value.Lower.Value, lower), number,
            upper + (upper is { } highest ? MarginAt(value.Upper!.Value, highest) : null));
    }

    // Of one, logarithm and root are known exactly, and of zero the root.
    private static decimal MarginAt(decimal value, decimal result) => value is 0m or 1m ? 0m : Margin * Math.Max(1m, Math.Abs(result));

    private static decimal From(Func<double, double> function, decimal value) => (decimal)function((double)value);

    private static ArgumentException NoValueIn(Interval value) =>
        new(Invariant($"a logarithm or root is of {value}, which reaches where there is none."));
}
