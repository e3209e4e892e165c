using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Brings the code-list files together and checks what they say of each other.</summary>
internal static class CodeListsBinder
{
    public static CodeLists Combine(IEnumerable<BoundCodeList> bound) => new(
        bound.GroupBy(list => list.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CodeList(group.Key, group.SelectMany(list => list.Entries).Select(entry => entry.Entry).ToEquatableArray()))
            .ToEquatableArray());

    /// <summary>Codes that stand in no list.</summary>
    public static IEnumerable<SeedDiagnostic> CheckReferences(IReadOnlyCollection<BoundCodeList> bound, CodeLists lists)
    {
        foreach (BoundCodeList list in bound)
        {
            DiagnosticBag diagnostics = new(list.Path);
            foreach (CodeReference reference in list.Entries.SelectMany(entry => entry.References))
            {
                string[] valid = lists.Entries(reference.ListKey).Select(entry => entry.Code).ToArray();
                if (valid.Contains(reference.Code.Value)) continue;
                diagnostics.AddUnknown(DiagnosticIds.UnknownCode, reference.Code, $"'{reference.ListKey}'", valid);
            }

            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }
}
