namespace ChinaTrade.Data;

/// <summary>The least and the greatest of quotients, of which one is the number itself.</summary>
/// <remarks>A denominator of zero stands for a quotient that grows beyond all bounds on the side of its numerator, as it does on the way
/// to that corner. Denominators of both signs leave no bounds: somewhere between the corners the denominator is zero.</remarks>
internal sealed class ExactHull
{
    private readonly ExactQuotient number;
    private readonly int sign;
    private ExactQuotient? least;
    private ExactQuotient? greatest;

    /// <exception cref="DivideByZeroException">The denominator of the number is zero.</exception>
    public ExactHull(ExactDecimal numerator, ExactDecimal denominator)
    {
        number = new(numerator, denominator);
        sign = denominator.Sign;
        (least, greatest) = (number, number);
    }

    public void Add(ExactDecimal numerator, ExactDecimal denominator)
    {
        if (denominator.Sign == -sign) (least, greatest) = (null, null);
        else if (denominator.Sign == 0) AddPole(numerator.Sign * sign);
        else Add(new ExactQuotient(numerator, denominator));
    }

    /// <summary>Returns the number with the least and the greatest as bounds, rounded outward.</summary>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    public Interval ToInterval() => ExactQuotient.Between(least, number, greatest);

    private void Add(ExactQuotient quotient)
    {
        if (least?.CompareTo(quotient) > 0) least = quotient;
        if (greatest?.CompareTo(quotient) < 0) greatest = quotient;
    }

    private void AddPole(int side)
    {
        if (side < 0) least = null;
        if (side > 0) greatest = null;
    }
}
