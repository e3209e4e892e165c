namespace ChinaTrade.Data.Numerics;

/// <summary>
/// The exact range of a quotient of two polynomials over all values that its inputs can have, each input being one unknown however
/// often it occurs.
/// </summary>
/// <remarks>
/// Numerator and denominator must be of the first degree in each input alone (V·g·(1 + G) is; V² is not). Such a quotient rises or falls
/// steadily along each edge of the box of inputs as long as the denominator does not pass zero, so its extremes lie at corners.
/// Where an input has no bound, plain interval arithmetic gives sound bounds, not always the narrowest.
/// </remarks>
internal static class Box
{
    /// <summary>Corners double with each input; beyond this many the caller must find another way.</summary>
    private const int MaxInputs = 12;

    public static Interval Quotient(
        Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, params Interval[] inputs)
    {
        if (inputs.Length > MaxInputs) throw new ArgumentException("Too many inputs for a box.", nameof(inputs));
        decimal nominal = Ratio(numerator, denominator, Array.ConvertAll(inputs, input => Interval.Exact(input.Nominal))).Nominal;
        if (Array.Exists(inputs, input => input.IsUnbounded)) return WithNominal(nominal, Ratio(numerator, denominator, inputs));
        Interval divisor = Corners(denominator, inputs);
        if (divisor.Contains(0m)) return Interval.Between(null, nominal, null);
        return WithNominal(nominal, Corners(corner => numerator(corner) / denominator(corner), inputs));
    }

    public static Interval Polynomial(Func<Interval[], Interval> polynomial, params Interval[] inputs) =>
        Quotient(polynomial, _ => Interval.Exact(1m), inputs);

    private static Interval Ratio(Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, Interval[] inputs) =>
        numerator(inputs) / denominator(inputs);

    private static Interval Corners(Func<Interval[], Interval> value, Interval[] inputs)
    {
        Interval hull = default;
        Interval[] corner = new Interval[inputs.Length];
        for (int which = 0; which < 1 << inputs.Length; which++)
        {
            for (int i = 0; i < inputs.Length; i++)
            {
                bool isUpper = ((which >> i) & 1) == 1;
                corner[i] = Interval.Exact((isUpper ? inputs[i].Upper : inputs[i].Lower)!.Value);
            }

            Interval at = value(corner);
            hull = which == 0 ? at : Hull(hull, at);
        }

        return hull;
    }

    private static Interval Hull(Interval a, Interval b) => Interval.Between(
        Math.Min(a.Lower!.Value, b.Lower!.Value), a.Nominal, Math.Max(a.Upper!.Value, b.Upper!.Value));

    // Rounding may leave the nominal result a hair outside corners that were computed in another order.
    private static Interval WithNominal(decimal nominal, Interval range) => Interval.Between(
        range.Lower is { } lower ? Math.Min(lower, nominal) : null,
        nominal,
        range.Upper is { } upper ? Math.Max(upper, nominal) : null);
}
