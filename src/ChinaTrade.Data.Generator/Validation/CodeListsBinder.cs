using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Brings the code-list files together and checks what they say of each other.</summary>
internal static class CodeListsBinder
{
    // Of what is listed twice, the first counts here: the other has its diagnostic.
    public static CodeLists Combine(IEnumerable<BoundCodeList> bound) => new(
        bound.Where(list => list.Key.Length > 0)
            .OrderBy(list => list.Path, StringComparer.Ordinal)
            .GroupBy(list => list.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CodeList(group.Key, EntriesOf(group)))
            .ToEquatableArray());

    /// <summary>Returns the codes of a user's project, by list and prefix.</summary>
    public static OwnCodes OwnOf(IEnumerable<BoundCodeList> bound)
    {
        HashSet<(string, string)> seen = [];
        return new(bound.Where(list => list is { Prefix: not null, Entries.Count: > 0 })
            .OrderBy(list => list.Path, StringComparer.Ordinal)
            .ThenBy(list => list.Key, StringComparer.Ordinal)
            .Select(list => new OwnCodeList(
                list.Prefix!, new(list.Key, EntriesOf([list]).Where(entry => seen.Add((list.Key, entry.Code))).ToEquatableArray())))
            .ToEquatableArray());
    }

    /// <summary>Returns the library's lists with the own codes of a user's project.</summary>
    public static CodeLists Extend(CodeLists library, CodeLists own) => own.Lists.Count == 0 ? library : new(library.Lists
        .Select(list => new CodeList(list.Key, list.Entries
            .Concat(own.Entries(list.Key).Where(entry => list.Entries.All(known => known.Code != entry.Code)))
            .ToEquatableArray()))
        .ToEquatableArray());

    /// <summary>Lists and codes that stand in no list, or in two.</summary>
    /// <param name="bound">The lists of all files.</param>
    /// <param name="lists">All lists together.</param>
    /// <param name="library">The lists of the library that a user's project references; none while the library is compiled.</param>
    public static IEnumerable<SeedDiagnostic> Check(IReadOnlyList<BoundCodeList> bound, CodeLists lists, CodeLists library)
    {
        HashSet<(string, string)> own = [];
        SeedUnits units = new(lists);
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (BoundCodeList list in bound.OrderBy(list => list.Path, StringComparer.Ordinal))
        {
            DiagnosticBag diagnostics = new(list.Path);
            if (list.Prefix is not null)
            {
                CheckOwn(list, library, own, diagnostics);
            }
            else if (!keys.Add(list.Key))
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, list.Position, list.Key, "the code lists; a list has one file");
            }

            CheckReferences(list, lists, units, diagnostics);
            if (list.Key == "indicators") FigureFieldsRule.Check(list, lists, diagnostics);
            foreach (SeedDiagnostic diagnostic in diagnostics.ToList()) yield return diagnostic;
        }
    }

    private static void CheckOwn(BoundCodeList list, CodeLists library, HashSet<(string, string)> own, DiagnosticBag diagnostics)
    {
        foreach (BoundCodeEntry entry in list.Entries)
        {
            bool isTaken = library.Entries(list.Key).Any(known => known.Code == entry.Entry.Code);
            if (isTaken)
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, entry.Code.Position, entry.Entry.Code, $"'{list.Key}': the library has it");
            }
            else if (!own.Add((list.Key, entry.Entry.Code)))
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, entry.Code.Position, entry.Entry.Code, $"'{list.Key}'");
            }
        }
    }

    private static EquatableArray<CodeEntry> EntriesOf(IEnumerable<BoundCodeList> lists) => lists
        .SelectMany(list => list.Entries)
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
