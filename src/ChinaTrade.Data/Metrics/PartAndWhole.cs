namespace ChinaTrade.Data;

/// <summary>Metrics of a part V growing by g and its whole T growing by G, which look at both years.</summary>
internal static class PartAndWhole
{
    private static readonly FormulaInput[] Inputs = [new("V"), new("T"), FormulaInput.Percent("g"), FormulaInput.Percent("G")];

    /// <summary>A metric in percent or percentage points, of V, T, g and G in this order.</summary>
    public static MetricDefinition Metric(Func<Figure[], Wording> name, Func<Term, Term, Term, Term, Term> term) =>
        MetricDefinition.InPercent(name, x => term(x[0], x[1], x[2], x[3]), Inputs);

    /// <summary>Computes a metric with the year-on-year growth rates that are printed beside part and whole.</summary>
    public static Derived<T> Compute<TUnit, T>(MetricDefinition metric, Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
        where T : struct, IQuantityKind<T> => metric.Compute<T>(part, whole, part.GrowthOnYear(), whole.GrowthOnYear());
}
