namespace ChinaTrade.Data;

/// <summary>
/// The exact range of a quotient of two polynomials over all values that its inputs can have, each input being one unknown however
/// often it occurs, with or without bounds.
/// </summary>
/// <remarks>
/// Numerator and denominator must be of the first degree in each input alone (V·g·(1 + G) is; V² is not). Each then is, anywhere in the
/// box of inputs, a sum of its values at the corners, with weights that are not negative and the same for both; where an input has no
/// bound, the slope takes the place of the corner at infinity. As long as the denominators do not differ in sign, a quotient of two
/// such sums lies between the least and the greatest quotient at one corner, and comes as near to both as one likes.
/// </remarks>
internal static class Box
{
    /// <summary>Corners double with each input; beyond this many the caller must find another way.</summary>
    private const int MaxInputs = 12;

    public static Interval Quotient(
        Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, params Interval[] inputs)
    {
        if (inputs.Length > MaxInputs) throw new ArgumentException("Too many inputs for a box.", nameof(inputs));
        decimal number = NumberOf(numerator, denominator, inputs);
        BoxCorner corner = new(inputs);
        Interval[] below = new Interval[corner.Count];
        for (int i = 0; i < below.Length; i++) below[i] = corner.ValueOf(denominator, i);
        if (Array.TrueForAll(below, each => each.Lower > 0m || each == default)) return Hull(number, numerator, below, corner, isNegative: false);
        if (Array.TrueForAll(below, each => each.Upper < 0m || each == default)) return Hull(number, numerator, below, corner, isNegative: true);
        return Interval.Between(null, number, null);
    }

    /// <summary>The same; where the number values make the denominator zero, so that nothing can be said, every number.</summary>
    public static Interval QuotientWhereDefined(
        Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, params Interval[] inputs)
    {
        Interval below = denominator(Array.ConvertAll(inputs, input => Interval.Exact(input.Number)));
        return below.Number == 0m ? Interval.Unbounded : Quotient(numerator, denominator, inputs);
    }

    public static Interval Polynomial(Func<Interval[], Interval> polynomial, params Interval[] inputs) =>
        Quotient(polynomial, _ => Interval.Exact(1m), inputs);

    private static decimal NumberOf(Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, Interval[] inputs)
    {
        Interval[] numbers = Array.ConvertAll(inputs, input => Interval.Exact(input.Number));
        return (numerator(numbers) / denominator(numbers)).Number;
    }

    // The number result is part of the hull: rounding may leave it a hair outside corners that were computed in another order.
    private static Interval Hull(decimal number, Func<Interval[], Interval> numerator, Interval[] denominators, BoxCorner corner, bool isNegative)
    {
        (decimal? lower, decimal? upper) = (number, number);
        for (int i = 0; i < corner.Count; i++)
        {
            Interval above = corner.ValueOf(numerator, i);
            Interval below = denominators[i];
            if (isNegative) (above, below) = (-above, -below);
            if (below == default)
            {
                // Towards a corner where the denominator comes down to zero the quotient has no bound, on the side of the numerator.
                if (above.Lower < 0m) lower = null;
                if (above.Upper > 0m) upper = null;
                continue;
            }

            Interval at = above / below;
            if (lower > at.Lower) lower = at.Lower;
            if (upper < at.Upper) upper = at.Upper;
        }

        return Interval.Between(lower, number, upper);
    }
}
