namespace ChinaTrade.Data;

/// <summary>Percentages and the factors that they stand for: a growth of 27.1 % is a factor of 1.271.</summary>
internal static class Percent
{
    public static Interval One => Interval.Exact(1m);

    public static Interval Hundred => Interval.Exact(100m);

    /// <summary>Returns the factor of a growth in percent.</summary>
    public static Interval FactorOf(Interval growth) => One + (growth / Hundred);

    /// <summary>Returns the growth in percent of a factor.</summary>
    public static Interval GrowthOf(Interval factor) => (factor - One) * Hundred;
}
