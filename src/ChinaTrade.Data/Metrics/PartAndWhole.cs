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
        PartGuard.PartOf(part, whole);
        this.part = part;
        this.whole = whole;
        partGrowth = part.GrowthOnYear();
        wholeGrowth = whole.GrowthOnYear();
    }

    public (string Symbol, Figure Figure)[] Inputs => [("V", part), ("T", whole), ("g", partGrowth), ("G", wholeGrowth)];

    /// <summary>The same of numbers that cannot be below zero, which have shares.</summary>
    public static PartAndWhole<TUnit> OfLevels(Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
    {
        PartGuard.ShareOf(part, whole);
        return new(part, whole);
    }

    /// <summary>The tight range of a quotient in V, T, g and G, in this order.</summary>
    /// <param name="numerator">What is divided, of the first degree in each input alone.</param>
    /// <param name="denominator">What it is divided by, of the first degree in each input alone.</param>
    /// <param name="ofItself">The result where part and whole are one figure, of its growth: V is T then, and g is G.</param>
    public Interval Evaluate(
        Func<ExactDecimal[], ExactDecimal> numerator, Func<ExactDecimal[], ExactDecimal> denominator, Func<Interval, Interval> ofItself)
    {
        Interval[] inputs = [part.Quantity.Interval, whole.Quantity.Interval, partGrowth.Quantity.Interval, wholeGrowth.Quantity.Interval];
        if (part != whole) return Box.Quotient(numerator, denominator, inputs);
        // Where the formula has no value, that of its reduction is none either.
        Box.Quotient(numerator, denominator, Array.ConvertAll(inputs, input => Interval.Exact(input.Number)));
        return ofItself(wholeGrowth.Quantity.Interval);
    }
}
