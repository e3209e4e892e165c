using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes and members of briefings are unique. Files are named by members, so names that differ by case only are one.</summary>
internal static class DuplicateBriefingsRule
{
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundBriefing> briefings)
    {
        HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (BoundBriefing briefing in briefings.Where(each => each.Model is not null).OrderBy(each => each.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(briefing.Path);
            Check(codes, briefing.Model!.Code, "code", briefing.CodePosition, diagnostics);
            Check(members, briefing.Model.Member, "member", briefing.MemberPosition, diagnostics);
            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    /// <summary>The files whose name is taken by another.</summary>
    public static EquatableArray<string> PathsOf(IReadOnlyList<BoundBriefing> briefings) =>
        Check(briefings).Select(diagnostic => diagnostic.Path).Distinct().ToEquatableArray();

    private static void Check(HashSet<string> taken, string name, string what, SeedPosition position, DiagnosticBag diagnostics)
    {
        if (!taken.Add(name)) diagnostics.Add(DiagnosticIds.DuplicateBriefing, position, what, name);
    }
}
