using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes and members of publications are unique. Files are named by members, so names that differ by case only are one.</summary>
internal static class DuplicatePublicationsRule
{
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundPublication> publications)
    {
        HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (BoundPublication publication in publications.Where(each => each.Model is not null).OrderBy(each => each.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(publication.Path);
            Check(codes, publication.Model!.Code, "code", publication.CodePosition, diagnostics);
            Check(members, publication.Model.Member, "member", publication.MemberPosition, diagnostics);
            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    /// <summary>The files whose name is taken by another.</summary>
    public static EquatableArray<string> PathsOf(IReadOnlyList<BoundPublication> publications) =>
        Check(publications).Select(diagnostic => diagnostic.Path).Distinct().ToEquatableArray();

    private static void Check(HashSet<string> taken, string name, string what, SeedPosition position, DiagnosticBag diagnostics)
    {
        if (!taken.Add(name)) diagnostics.Add(DiagnosticIds.DuplicatePublication, position, what, name);
    }
}
