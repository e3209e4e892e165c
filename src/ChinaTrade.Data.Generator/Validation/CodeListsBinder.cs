using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Brings the code-list files together and checks what they say of each other.</summary>
internal static class CodeListsBinder
{
    // Of what stands twice, the first counts here: the other has its diagnostic.
    public static CodeLists Combine(IEnumerable<BoundCodeList> bound) => new(
        bound.OrderBy(list => list.Path, StringComparer.Ordinal)
            .GroupBy(list => list.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CodeList(group.Key, EntriesOf(group.First())))
            .ToEquatableArray());

    /// <summary>Lists and codes that stand in no list, or in two.</summary>
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCodeList> bound, CodeLists lists)
    {
        SeedUnits units = new(lists);
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (BoundCodeList list in bound.OrderBy(list => list.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(list.Path);
            if (!keys.Add(list.Key)) diagnostics.Add(DiagnosticIds.DuplicateCode, list.Position, list.Key, "the code lists; a list has one file");
            CheckReferences(list, lists, units, diagnostics);
            if (list.Key == "indicators") FigureFieldsRule.Check(list, lists, diagnostics);
            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    private static EquatableArray<CodeEntry> EntriesOf(BoundCodeList list) => list.Entries
        .Select(entry => entry.Entry)
        .GroupBy(entry => entry.Code, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToEquatableArray();

    private static void CheckReferences(BoundCodeList list, CodeLists lists, SeedUnits units, DiagnosticBag diagnostics)
    {
        foreach (CodeReference reference in list.Entries.SelectMany(entry => entry.References))
        {
            string[] valid = lists.Entries(reference.ListKey).Select(entry => entry.Code).ToArray();

            // Units of rates, and of what has no unit, are spelt with more than the list has.
            bool isKnown = valid.Contains(reference.Code.Value) || (reference.ListKey == "units" && units.Knows(reference.Code.Value));
            if (!isKnown) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, reference.Code, $"'{reference.ListKey}'", valid);
        }
    }
}
