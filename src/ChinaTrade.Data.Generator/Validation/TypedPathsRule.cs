using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A member of a typed path stands for one figure, whichever files its releases are in.</summary>
internal static class TypedPathsRule
{
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCollection> collections)
    {
        CollectionModel[] models = collections.Select(each => each.Model).OfType<CollectionModel>().ToArray();
        foreach (PathModel path in TypedPaths.ByPeriod(models).Concat(TypedPaths.ByPublication(models)))
        {
            foreach ((string member, PathFigure[] figures) in ClashesIn(path))
            {
                (string file, SeedPosition position) = PositionOf(collections, figures[1].Figure);
                DiagnosticBag diagnostics = new(file);
                diagnostics.Add(DiagnosticIds.MemberClash, position, member, $"it stands for {figures[0].Figure.DisplayWithBounds} too");
                yield return diagnostics.ToList()[0];
            }
        }
    }

    private static IEnumerable<(string Member, PathFigure[] Figures)> ClashesIn(PathModel path) =>
        from figure in path.Figures
        let steps = string.Join(".", TypedPath.Of(figure.Figure, path.Period).First())
        group figure by steps into step
        from named in TypedPath.MembersOf(step.ToArray())
        group named.Figure by $"{path.Name}.{step.Key}.{named.Member}" into same
        where same.Count() > 1
        select (same.Key, same.ToArray());

    private static (string File, SeedPosition Position) PositionOf(IReadOnlyList<BoundCollection> collections, FigureModel figure) =>
        (from collection in collections
         from bound in collection.Figures
         where bound.Model == figure
         select (collection.Path, bound.Position)).First();
}
