namespace ChinaTrade.Data;

/// <summary>
/// The exact range of a term that is a quotient of two polynomials, of the first degree in each of its unknowns alone, with or without
/// bounds.
/// </summary>
/// <remarks>
/// Each polynomial is, anywhere in the box of unknowns, a sum of its values at the corners, with weights that are not negative and the same
/// for both; where an unknown has no bound, the slope takes the place of the corner at infinity. As long as the divisors do not differ
/// in sign, a quotient of two such sums lies between the least and the greatest quotient at one corner, and comes as near to both as one
/// likes.
/// </remarks>
internal static class ExactCorners
{
    /// <summary>Corners double with each unknown that is not exact.</summary>
    private const int MaxUnknowns = 12;

    /// <summary>Whether the term is of the first degree in each of its unknowns that is not exact, of which there are few enough.</summary>
    public static bool AreDefined(TermShape shape, ReadOnlySpan<Interval> unknowns)
    {
        List<int> open = [];
        for (int i = 0; i < unknowns.Length; i++)
        {
            if (unknowns[i].IsExact) continue;
            if (open.Count == MaxUnknowns) return false;
            open.Add(i);
        }

        return open.TrueForAll(shape.IsOfFirstDegree);
    }

    /// <summary>Returns the number of the term alone; <c>null</c> where a divisor is zero.</summary>
    public static ExactHull? HullOf(TermShape shape, ReadOnlySpan<Interval> unknowns)
    {
        ExactFraction[] numbers = new ExactFraction[unknowns.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = new(unknowns[i].Number, null);
        ExactArithmetic arithmetic = default;
        ExactFraction number = shape.Program.Evaluate<ExactArithmetic, ExactFraction>(ref arithmetic, numbers);
        return number.Divisor.Sign == 0 ? null : new(number.Above, number.Divisor);
    }

    /// <summary>Returns the number with the bounds that the corners give it.</summary>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    public static Interval Compute(ExactHull hull, TermShape shape, ReadOnlySpan<Interval> unknowns)
    {
        TermCorner corner = new(shape.Program, unknowns.ToArray());
        for (int i = 0; i < corner.Count; i++)
        {
            ExactFraction value = corner.ValueAt(i);
            hull.Add(value.Above, value.Divisor);
        }

        return hull.ToInterval();
    }
}
