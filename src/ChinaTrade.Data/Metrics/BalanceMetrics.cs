using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Exports against imports of one series.</summary>
public static class BalanceMetrics
{
    /// <summary>The trade balance X − M, in the figures' unit; positive for a surplus. Exports are valued FOB, imports CIF.</summary>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series and period.</exception>
    public static Derived<Quantity<TUnit>> Balance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return new($"balance of {exports.Key with { Flow = Flow.Total }}", "X − M", exports.Quantity - imports.Quantity, ("X", exports), ("M", imports));
    }

    /// <summary>The coverage ratio X ÷ M: how many times exports pay for imports.</summary>
    /// <exception cref="ArgumentException">The figures are not the exports and imports of one series and period.</exception>
    /// <exception cref="DivideByZeroException">Imports are zero.</exception>
    public static Derived<Ratio> CoverageRatio<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        return new($"coverage ratio of {exports.Key with { Flow = Flow.Total }}", "X ÷ M", exports.Quantity / imports.Quantity, ("X", exports), ("M", imports));
    }

    /// <summary>The normalised balance (X − M) ÷ (X + M), from −1 (imports only) to 1 (exports only).</summary>
    /// <inheritdoc cref="Balance"/>
    /// <exception cref="DivideByZeroException">Both flows are zero.</exception>
    public static Derived<Ratio> NormalisedBalance<TUnit>(this Figure<Quantity<TUnit>> exports, Figure<Quantity<TUnit>> imports)
        where TUnit : IUnit
    {
        MetricGuard.ExportsAndImports(exports, imports);
        Interval result = Box.Quotient(
            input => input[0] - input[1], input => input[0] + input[1], exports.Quantity.Interval, imports.Quantity.Interval);
        return new($"normalised balance of {exports.Key with { Flow = Flow.Total }}", "(X − M) ÷ (X + M)", new(result), ("X", exports), ("M", imports));
    }
}
