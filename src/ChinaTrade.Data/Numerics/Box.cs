namespace ChinaTrade.Data.Numerics;

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
        Interval[] nominals = Array.ConvertAll(inputs, input => Interval.Exact(input.Nominal));
        decimal nominal = (numerator(nominals) / denominator(nominals)).Nominal;
        (Interval Above, Interval Below)[] corners =
            [.. BoxCorner.All(inputs).Select(corner => (corner.ValueOf(numerator), corner.ValueOf(denominator)))];
        if (corners.All(corner => corner.Below.Lower > 0m || corner.Below == default)) return Hull(nominal, corners);
        if (!corners.All(corner => corner.Below.Upper < 0m || corner.Below == default)) return Interval.Between(null, nominal, null);
        return Hull(nominal, Array.ConvertAll(corners, corner => (-corner.Above, -corner.Below)));
    }

    /// <summary>The same; where the nominal values make the denominator zero, so that nothing can be said, every number.</summary>
    public static Interval QuotientWhereDefined(
        Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator, params Interval[] inputs)
    {
        Interval below = denominator(Array.ConvertAll(inputs, input => Interval.Exact(input.Nominal)));
        return below.Nominal == 0m ? Interval.Unbounded : Quotient(numerator, denominator, inputs);
    }

    public static Interval Polynomial(Func<Interval[], Interval> polynomial, params Interval[] inputs) =>
        Quotient(polynomial, _ => Interval.Exact(1m), inputs);

    // The nominal result is part of the hull: rounding may leave it a hair outside corners that were computed in another order.
    private static Interval Hull(decimal nominal, (Interval Above, Interval Below)[] corners)
    {
        (decimal lower, decimal upper) = (nominal, nominal);
        foreach ((Interval above, Interval below) in corners.Where(corner => corner.Below != default))
        {
            Interval at = above / below;
            lower = Math.Min(lower, at.Lower!.Value);
            upper = Math.Max(upper, at.Upper!.Value);
        }

        // Towards a corner where the denominator comes down to zero the quotient has no bound, on the side of the numerator.
        Interval[] poles = [.. corners.Where(corner => corner.Below == default).Select(corner => corner.Above)];
        return Interval.Between(poles.Any(pole => pole.Lower < 0m) ? null : lower, nominal, poles.Any(pole => pole.Upper > 0m) ? null : upper);
    }
}
