using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes of collections and of publications, and members of publications, are unique over all files. Generated files are named by
/// them, so names that differ by case only are one, and so are codes of collections that make one C# name.</summary>
internal static class DuplicateNamesRule
{
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCollection> collections)
    {
        HashSet<string> classes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> publications = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (BoundCollection collection in collections.Where(each => each.Model is not null)
            .OrderBy(each => each.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(collection.Path);
            if (!classes.Add(collection.Model!.ColumnsClass)) Add("collection", collection.Model.Code, collection.CodePosition);
            HashSet<string> own = new(StringComparer.Ordinal);
            foreach (BoundPublication publication in collection.Publications)
            {
                // A code that stands twice in one file has its own diagnostic.
                (string code, string member) = (publication.Model.Code, publication.Model.Member);
                if (own.Add(code) && !publications.Add(code)) Add("publication", code, publication.CodePosition);
                if (member.Length > 0 && !members.Add(member)) Add("member", member, publication.MemberPosition);
            }

            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;

            void Add(string what, string name, SeedPosition position) => diagnostics.Add(DiagnosticIds.DuplicateName, position, what, name);
        }
    }

    /// <summary>Returns the files with a name that another file has.</summary>
    public static EquatableArray<string> PathsOf(IReadOnlyList<BoundCollection> collections) =>
        Check(collections).Select(diagnostic => diagnostic.Path).Distinct().ToEquatableArray();
}
