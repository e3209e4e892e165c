namespace ChinaTrade.Data;

/// <summary>Percentages and the factors that they stand for: a growth of 27.1 % is a factor of 1.271.</summary>
internal static class Percent
{
    /// <summary>One as percent.</summary>
    public const decimal Hundred = 100m;

    /// <summary>Returns a percentage as a fraction.</summary>
    public static Interval ToFraction(Interval percent) => percent.MovePoint(-2);

    /// <summary>Returns a fraction as a percentage.</summary>
    public static Interval FromFraction(Interval fraction) => fraction.MovePoint(2);
}
