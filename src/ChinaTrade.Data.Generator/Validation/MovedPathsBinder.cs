using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds files of moved paths, and checks that each leads from no figure to one.</summary>
internal static class MovedPathsBinder
{
    /// <summary>Returns the moves of a file. Fields that are missing or not known have diagnostics.</summary>
    public static IReadOnlyList<BoundMove> Bind(SeedDocument document, DiagnosticBag diagnostics)
    {
        FieldReader fields = new(document.Root!, "a file of moved paths", [SeedDocument.MovedPathsKind], diagnostics);
        List<BoundMove> moves = [];
        foreach (MappingNode node in fields.RequiredMappings(SeedDocument.MovedPathsKind))
        {
            FieldReader move = new(node, "a moved path", SeedFields.MovedPath, diagnostics);
            if (move.Required("from") is { } from && move.Required("to") is { } to)
            {
                moves.Add(new(document.Path, new(from.Value, to.Value), from, to));
            }
        }

        return moves;
    }

    /// <summary>Returns what is wrong with the files of moved paths.</summary>
    public static IEnumerable<SeedDiagnostic> Check(IEnumerable<SeedDocument> documents, IReadOnlyList<BoundCollection> collections)
    {
        PathModel[] paths = TypedPaths.ByPeriod(collections.Select(each => each.Model).OfType<CollectionModel>()).ToArray();
        foreach (SeedDocument document in documents.Where(each => each.Kind == SeedDocument.MovedPathsKind))
        {
            DiagnosticBag diagnostics = new(document.Path);
            foreach (BoundMove move in Bind(document, diagnostics)) Check(move, paths, diagnostics);
            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    private static void Check(BoundMove bound, PathModel[] paths, DiagnosticBag diagnostics)
    {
        const string Path = "a path that leads to a figure";
        if (MovedPaths.Find(paths, bound.Move.To) is null)
        {
            diagnostics.Add(DiagnosticIds.MalformedText, bound.To.Position, bound.Move.To, Path,
                "one such as Y2021.H1.Partners.Asean.Total.Value");
        }

        if (!MovedPaths.HasPeriod(paths, bound.Move.From))
        {
            diagnostics.Add(DiagnosticIds.MalformedText, bound.From.Position, bound.Move.From, "a path of a period that has figures",
                "one such as Y2021.H1.Partners.Asean.Total.Value");
        }
        else if (MovedPaths.Find(paths, bound.Move.From) is { } figure)
        {
            string stands = $"it stands for {figure.Figure.DisplayWithBounds}";
            diagnostics.Add(DiagnosticIds.MemberClash, bound.From.Position, bound.Move.From, stands,
                "a path that has moved leads nowhere else: take this entry out");
        }
    }
}
