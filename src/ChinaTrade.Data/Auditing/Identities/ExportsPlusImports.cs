namespace ChinaTrade.Data.Auditing;

/// <summary>Exports + imports = total, for every value.</summary>
internal sealed class ExportsPlusImports : Identity
{
    public override string Name => "exports-plus-imports";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure total in figures.Of(Transformation.Level).Where(figure => figure.Point.Flow == Flow.Total))
        {
            IdentityFigure? exports = figures.Level(total.Point with { Flow = Flow.Exports });
            IdentityFigure? imports = figures.Level(total.Point with { Flow = Flow.Imports });
            if (exports is null || imports is null || !Additivity.AddsUpBy("flow", total) || !HaveOneUnit(total, exports, imports)) continue;
            yield return Equal($"exports + imports = {total}", total.Value, exports.Value + imports.Value, total, exports, imports);
        }
    }
}
