namespace ChinaTrade.Data.Auditing;

/// <summary>Exports + imports = total, for every value.</summary>
internal sealed class ExportsPlusImports : Identity
{
    public override string Name => "exports-plus-imports";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure total in figures.Of(Transformation.Level).Where(figure => figure.Point[Dimension.Flow] == "total"))
        {
            IdentityFigure? exports = figures.Level(total.Point.With(Dimension.Flow, "exports"));
            IdentityFigure? imports = figures.Level(total.Point.With(Dimension.Flow, "imports"));
            if (exports is null || imports is null || !total.AddsUpBy(Dimension.Flow) || !HaveOneUnit(total, exports, imports)) continue;
            yield return Equal($"exports + imports = {total}", total.Value, exports.Value + imports.Value, total, exports, imports);
        }
    }
}
