using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data.Auditing;

/// <summary>The growth of the total is that of exports and imports, weighted by their earlier levels.</summary>
internal sealed class WeightedGrowth : Identity
{
    public override string Name => "weighted-growth";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure total in figures.Of(Transformation.Growth).Where(figure => figure.Point[Dimension.Flow] == "total"))
        {
            SeriesPoint exports = total.Point.With(Dimension.Flow, "exports");
            SeriesPoint imports = total.Point.With(Dimension.Flow, "imports");
            IdentityFigure?[] found =
            [
                figures.Level(exports), figures.Find(exports, Transformation.Growth, total.Basis),
                figures.Level(imports), figures.Find(imports, Transformation.Growth, total.Basis),
            ];
            IdentityFigure[] involved = found.OfType<IdentityFigure>().ToArray();
            if (involved.Length != found.Length || !involved[0].AddsUpBy(Dimension.Flow) || !HaveOneUnit(involved[0], involved[2])) continue;
            Interval derived = GrowthOfSum(involved[0].Value, involved[1].Value, involved[2].Value, involved[3].Value);
            yield return Equal($"{total} = growth of exports + imports", total.Value, derived, [total, .. involved]);
        }
    }

    // (X + M) ÷ (X ÷ x + M ÷ m) − 1 with the factors x and m, as a quotient of polynomials.
    private static Interval GrowthOfSum(Interval exports, Interval exportGrowth, Interval imports, Interval importGrowth) => Box.QuotientWhereDefined(
        input => ((input[0] + input[2]) * input[1] * input[3]) - Base(input),
        Base,
        exports, FactorOf(exportGrowth), imports, FactorOf(importGrowth)) * Interval.Exact(Hundred);

    private static ExactDecimal Base(ExactDecimal[] input) => (input[0] * input[3]) + (input[2] * input[1]);
}
