using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.Tests.Metrics;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>The total grows as exports and imports do, taken together now and before.</summary>
internal sealed class WeightedGrowthOracle : IdentityOracle
{
    public override string Name => "weighted-growth";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from growth in rows
        where growth is { Transformation: "growth", Flow: "total" }
        from exports in rows
        where IsLevel(exports) && AreSame(exports, growth with { Flow = "exports" }) && AdditivityRules.AddsUpByFlow(exports)
        from exportGrowth in rows
        where IsGrowth(exportGrowth, growth.Basis) && AreSame(exportGrowth, exports)
        from imports in rows
        where IsLevel(imports) && AreSame(imports, growth with { Flow = "imports" }) && imports.Unit == exports.Unit
        from importGrowth in rows
        where IsGrowth(importGrowth, growth.Basis) && AreSame(importGrowth, imports)
        let derived = ExactRange.From(GrowthOfSum, exports, exportGrowth, imports, importGrowth)
        select new Application(ExactRange.From(growth).IsEqualTo(derived), growth, exports, exportGrowth, imports, importGrowth);

    // Now X + M; before X ÷ x + M ÷ m, with the factors x and m. Both are multiplied by x·m.
    private static ExactFormula GrowthOfSum(Fraction[] each)
    {
        (Fraction exports, Fraction x, Fraction imports, Fraction m) = (each[0], Factor(each[1]), each[2], Factor(each[3]));
        Fraction now = (exports + imports) * x * m;
        Fraction before = (exports * m) + (imports * x);
        return new((now - before) * Hundred, before);
    }
}
