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

    /// <exception cref="DivideByZeroException">The denominator of the numbers is zero.</exception>
    /// <exception cref="OverflowException">The quotient of the numbers exceeds a decimal.</exception>
    public static Interval Quotient(
        Func<ExactDecimal[], ExactDecimal> numerator, Func<ExactDecimal[], ExactDecimal> denominator, params Interval[] inputs)
    {
        if (inputs.Length > MaxInputs) throw new ArgumentException("Too many inputs for a box.", nameof(inputs));
        ExactDecimal[] numbers = NumbersOf(inputs);
        ExactHull hull = new(numerator(numbers), denominator(numbers));
        BoxCorner corner = new(inputs);
        for (int i = 0; i < corner.Count; i++) hull.Add(corner.ValueOf(numerator, i), corner.ValueOf(denominator, i));
        return hull.ToInterval();
    }

    /// <summary>The same; where the number values make the denominator zero, so that nothing can be said, every number.</summary>
    public static Interval QuotientWhereDefined(
        Func<ExactDecimal[], ExactDecimal> numerator, Func<ExactDecimal[], ExactDecimal> denominator, params Interval[] inputs) =>
        denominator(NumbersOf(inputs)).Sign == 0 ? Interval.Unbounded : Quotient(numerator, denominator, inputs);

    public static Interval Polynomial(Func<ExactDecimal[], ExactDecimal> polynomial, params Interval[] inputs) =>
        Quotient(polynomial, _ => 1m, inputs);

    private static ExactDecimal[] NumbersOf(Interval[] inputs) => Array.ConvertAll(inputs, input => (ExactDecimal)input.Number);
}
