namespace ChinaTrade.Data;

/// <summary>Percentages and the factors that they stand for: a growth of 27.1 % is a factor of 1.271.</summary>
internal static class Percent
{
    /// <summary>One as percent.</summary>
    public const decimal Hundred = 100m;

    public static Interval One => Interval.Exact(1m);

    /// <summary>Returns the factor of a growth in percent.</summary>
    public static Interval FactorOf(Interval growth) => One + (growth / Interval.Exact(Hundred));

    /// <summary>Returns the growth in percent of a factor.</summary>
    public static Interval GrowthOf(Interval factor) => (factor - One) * Interval.Exact(Hundred);
}
