namespace ChinaTrade.Data;

/// <summary>Interval arithmetic with bounds that may be infinite: sound for every term, and narrowest where each input occurs
/// once.</summary>
internal readonly struct IntervalArithmetic : ITermArithmetic<Interval>
{
    public Interval Constant(decimal number) => Interval.Exact(number);

    public Interval Add(Interval left, Interval right) => left + right;

    public Interval Subtract(Interval left, Interval right) => left - right;

    public Interval Multiply(Interval left, Interval right) => left * right;

    // The number is not used: where it is zero, the bounds around it may not be.
    public Interval Divide(Interval left, Interval right) => right.Contains(0m) && right.Number == 0m ? Interval.Unbounded : left / right;

    public Interval Power(Interval value, int exponent)
    {
        Interval power = value;
        for (int i = 1; i < exponent; i++) power *= value;
        return exponent % 2 == 0 ? power.CutTo(Interval.Between(0m, Math.Max(0m, power.Number), null)) : power;
    }
}
