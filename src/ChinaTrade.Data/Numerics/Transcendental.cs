namespace ChinaTrade.Data.Numerics;

/// <summary>Logarithm and root with sound bounds.</summary>
/// <remarks>Computed in double precision, whose error on arguments of this size is below 10⁻¹⁵ of the result; the bounds are
/// widened by far more than that, and by far less than any rounding in a printed figure.</remarks>
internal static class Transcendental
{
    private const decimal Margin = 0.000000000001m;

    /// <summary>The natural logarithm.</summary>
    /// <exception cref="ArgumentException">The range is not wholly above zero.</exception>
    public static Interval Log(Interval value) => Rising(value, 0m, isOpen: true, Math.Log);

    /// <summary>The root of the given degree, 2 for the square root.</summary>
    /// <exception cref="ArgumentException">The range reaches below zero.</exception>
    public static Interval Root(Interval value, int degree) => Rising(value, 0m, isOpen: false, number => Math.Pow(number, 1.0 / degree));

    private static Interval Rising(Interval value, decimal least, bool isOpen, Func<double, double> function)
    {
        if (value.Lower is not { } lower || lower < least || (isOpen && lower == least))
        {
            throw new ArgumentException($"The range {value} reaches where the function has no value.", nameof(value));
        }

        decimal nominal = Of(function, value.Nominal);
        decimal? upper = value.Upper is { } high ? Of(function, high) + Margin : null;
        return Interval.Between(Math.Min(nominal, Of(function, lower) - Margin), nominal, upper);
    }

    private static decimal Of(Func<double, double> function, decimal value) => (decimal)function((double)value);
}
