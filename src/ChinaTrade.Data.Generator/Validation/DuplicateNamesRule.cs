using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes of collections and of publications, and members of publications, are unique over all files. Sources are named by them, so
/// names that differ by case only are one.</summary>
internal static class DuplicateNamesRule
{
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCollection> collections)
    {
        HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> publications = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (BoundCollection collection in collections.Where(each => each.Model is not null).OrderBy(each => each.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(collection.Path);
            Check(codes, collection.Model!.Code, "collection", collection.CodePosition, diagnostics);
            foreach (BoundPublication publication in collection.Publications)
            {
                Check(publications, publication.Model.Code, "publication", publication.CodePosition, diagnostics);
                if (publication.Model.Member.Length > 0) Check(members, publication.Model.Member, "member", publication.MemberPosition, diagnostics);
            }

            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    /// <summary>Returns the files with a name that another file has.</summary>
    public static EquatableArray<string> PathsOf(IReadOnlyList<BoundCollection> collections) =>
        Check(collections).Select(diagnostic => diagnostic.Path).Distinct().ToEquatableArray();

    private static void Check(HashSet<string> taken, string name, string what, SeedPosition position, DiagnosticBag diagnostics)
    {
        if (!taken.Add(name)) diagnostics.Add(DiagnosticIds.DuplicateName, position, what, name);
    }
}
