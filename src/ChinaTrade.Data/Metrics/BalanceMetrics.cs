namespace ChinaTrade.Data;

/// <summary>Exports against imports of one series.</summary>
/// <remarks>Bounds are the narrowest that hold every result.
/// Reference: Mikić and Gilbert, Trade Statistics in Policymaking (United Nations, 2009), on export/import coverage and the
/// normalized trade balance. Exports are valued FOB, imports CIF (IMTS 2010), so a balance is less favourable than one of equal
/// valuation.</remarks>
public static class BalanceMetrics
{
    private static readonly FormulaInput X = new("X");
    private static readonly FormulaInput M = new("M");

    private static readonly MetricDefinition BalanceOf = MetricDefinition.Amount(
        x => new($"balance of {BothFlows(x)}", $"{BothFlows(x)}贸易差额"), x => x[0] - x[1], X, M);

    private static readonly MetricDefinition Coverage = MetricDefinition.Amount(
        x => new($"coverage ratio of {BothFlows(x)}", $"{BothFlows(x)}出口与进口之比"), x => x[0] / x[1], X, M);

    private static readonly MetricDefinition Normalised = MetricDefinition.Amount(
        x => new($"normalised balance of {BothFlows(x)}", $"{BothFlows(x)}标准化贸易差额"), x => (x[0] - x[1]) / (x[0] + x[1]), X, M);

    /// <summary>The trade balance X − M, in the figures' unit; positive for a surplus, zero where the flows are equal.</summary>
    /// <remarks>A flow without a bound leaves the balance without one on one side.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    public static Derived<Quantity<TUnit>> Balance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return BalanceOf.Compute<Quantity<TUnit>>(exports, imports);
    }

    /// <summary>The coverage ratio X ÷ M, a plain number: how many times exports pay for imports.</summary>
    /// <remarks>Without an upper bound where imports may be zero or exports have none.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    /// <exception cref="DivideByZeroException">Imports are zero.</exception>
    public static Derived<Ratio> CoverageRatio<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return Coverage.Compute<Ratio>(exports, imports);
    }

    /// <summary>The normalised balance (X − M) ÷ (X + M), a plain number from −1 (imports only) to 1 (exports only).</summary>
    /// <remarks>A flow without an upper bound leaves the end of that flow, 1 or −1, as the bound.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    /// <exception cref="DivideByZeroException">Both flows are zero.</exception>
    public static Derived<Ratio> NormalisedBalance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return Normalised.Compute<Ratio>(exports, imports);
    }

    private static SeriesKey BothFlows(Figure[] flows) => flows[0].Key with { Flow = Flows.Total };
}
