namespace ChinaTrade.Data.Auditing;

/// <summary>The growth of the total is that of exports and imports, weighted by their earlier levels.</summary>
internal sealed class WeightedGrowth : Identity
{
    private static readonly Formula GrowthOfSum = Formulas.CombinedGrowth(parts: 2);

    public override string Name => "weighted-growth";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure total in figures.Of(Transformation.Growth).Where(figure => figure.Point[Dimension.Flow] == "total"))
        {
            SeriesPoint exports = total.Point.With(Dimension.Flow, "exports");
            SeriesPoint imports = total.Point.With(Dimension.Flow, "imports");
            IdentityFigure?[] found =
            [
                figures.Level(exports), figures.Level(imports),
                figures.Find(exports, Transformation.Growth, total.Basis), figures.Find(imports, Transformation.Growth, total.Basis),
            ];
            IdentityFigure[] involved = found.OfType<IdentityFigure>().ToArray();
            if (involved.Length != found.Length || !involved[0].AddsUpBy(Dimension.Flow) || !HaveOneUnit(involved[0], involved[1]))
            {
                continue;
            }

            Interval derived = GrowthOfSum.EvaluateWhereDefined(Array.ConvertAll(involved, figure => figure.Value));
            yield return Equal($"{total} = growth of exports + imports", total.Value, derived, [total, .. involved]);
        }
    }
}
