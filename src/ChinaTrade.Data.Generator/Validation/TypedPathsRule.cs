using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A member of a typed path stands for one figure, whichever files its releases are in.</summary>
internal static class TypedPathsRule
{
    private const string Cure = "leave one of them out, or give it another reference";

    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCollection> collections)
    {
        CollectionModel[] models = collections.Select(each => each.Model).OfType<CollectionModel>().ToArray();
        HashSet<(string, SeedPosition)> reported = [];
        foreach (PathModel path in TypedPaths.ByPeriod(models).Concat(TypedPaths.ByPublication(models)))
        {
            foreach ((string member, FigureModel first, FigureModel second) in ClashesIn(path))
            {
                // The paths of a period and of a publication may have one clash in common.
                (string file, SeedPosition position) = PositionOf(collections, second);
                if (!reported.Add((file, position))) continue;
                DiagnosticBag diagnostics = new(file);
                diagnostics.Add(DiagnosticIds.MemberClash, position, member, $"it stands for {first.DisplayWithBounds} too", Cure);
                yield return diagnostics.ToList()[0];
            }
        }
    }

    // Two figures of one key in one publication have a diagnostic of their own.
    private static IEnumerable<(string Member, FigureModel First, FigureModel Second)> ClashesIn(PathModel path) =>
        from figure in path.Figures
        let steps = string.Join(".", TypedPath.From(figure.Figure, path.Period).First())
        group figure by steps into step
        from named in TypedPath.MembersOf(step.ToArray())
        group named.Figure.Figure by $"{path.Name}.{step.Key}.{named.Member}" into same
        let figures = same.GroupBy(KeyOf, StringComparer.Ordinal).Select(each => each.First()).ToArray()
        where figures.Length > 1
        select (same.Key, figures[0], figures[1]);

    private static string KeyOf(FigureModel figure) => string.Join("|", figure.KeyColumns.Prepend(figure.Publication.Code));

    private static (string File, SeedPosition Position) PositionOf(IReadOnlyList<BoundCollection> collections, FigureModel figure) =>
        (from collection in collections
         from bound in collection.Figures
         where bound.Model == figure
         select (collection.Path, bound.Position)).First();
}
