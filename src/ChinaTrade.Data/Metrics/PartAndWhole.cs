namespace ChinaTrade.Data;

/// <summary>A part V growing by g and its whole T growing by G: the four inputs of metrics that look at both years.</summary>
internal readonly struct PartAndWhole<TUnit>
    where TUnit : IUnit
{
    private readonly Figure<Quantity<TUnit>> part;
    private readonly Figure<Quantity<TUnit>> whole;
    private readonly Figure<Growth<YearOnYear>> partGrowth;
    private readonly Figure<Growth<YearOnYear>> wholeGrowth;

    public PartAndWhole(Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
    {
        MetricGuard.PartOf(part, whole);
        this.part = part;
        this.whole = whole;
        partGrowth = part.GrowthOnYear();
        wholeGrowth = whole.GrowthOnYear();
    }

    public (string Symbol, Figure Figure)[] Inputs => [("V", part), ("T", whole), ("g", partGrowth), ("G", wholeGrowth)];

    /// <summary>The tight range of a quotient in V, T, g and G, in this order.</summary>
    public Interval Evaluate(Func<Interval[], Interval> numerator, Func<Interval[], Interval> denominator) => Box.Quotient(
        numerator, denominator, part.Quantity.Interval, whole.Quantity.Interval, partGrowth.Quantity.Interval, wholeGrowth.Quantity.Interval);
}
