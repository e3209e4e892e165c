namespace ChinaTrade.Data;

/// <summary>Exports against imports of one series.</summary>
/// <remarks>Reference: Mikić and Gilbert, Trade Statistics in Policymaking (United Nations, 2009), on export/import coverage and the
/// normalized trade balance. Exports are valued FOB, imports CIF (IMTS 2010), so a balance is less favourable than one of equal valuation.</remarks>
public static class BalanceMetrics
{
    /// <summary>The trade balance X − M, in the figures' unit; positive for a surplus, zero where the flows are equal.</summary>
    /// <remarks>A flow without a bound leaves the balance without one on one side.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    public static Derived<Quantity<TUnit>> Balance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return new($"balance of {exports.Key with { Flow = Flows.Total }}", "X − M", exports.Quantity - imports.Quantity, ("X", exports), ("M", imports));
    }

    /// <summary>The coverage ratio X ÷ M, a plain number: how many times exports pay for imports.</summary>
    /// <remarks>Without an upper bound where imports may be zero or exports have none.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    /// <exception cref="DivideByZeroException">Imports are zero.</exception>
    public static Derived<Ratio> CoverageRatio<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return new($"coverage ratio of {exports.Key with { Flow = Flows.Total }}", "X ÷ M", exports.Quantity / imports.Quantity, ("X", exports), ("M", imports));
    }

    /// <summary>The normalised balance (X − M) ÷ (X + M), a plain number from −1 (imports only) to 1 (exports only).</summary>
    /// <remarks>A flow without an upper bound leaves the end of that flow, 1 or −1, as the bound.</remarks>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series, measure and period.</exception>
    /// <exception cref="DivideByZeroException">Both flows are zero.</exception>
    public static Derived<Ratio> NormalisedBalance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        Interval result = Box.Quotient(
            input => input[0] - input[1], input => input[0] + input[1], exports.Quantity.Interval, imports.Quantity.Interval);
        return new($"normalised balance of {exports.Key with { Flow = Flows.Total }}", "(X − M) ÷ (X + M)", new(result), ("X", exports), ("M", imports));
    }
}
