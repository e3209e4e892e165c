using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>Everything that is wrong with a set of seeds, file by file and between files.</summary>
internal static class SeedFaults
{
    public static IEnumerable<SeedDiagnostic> Of(
        IReadOnlyList<SeedDocument> documents, IReadOnlyList<BoundCodeList> codeLists, CodeLists vocabulary, IReadOnlyList<BoundBriefing> briefings) =>
    [
        .. documents.SelectMany(document => document.Diagnostics),
        .. documents.SelectMany(UnknownKind),
        .. codeLists.SelectMany(list => list.Diagnostics),
        .. CodeListsBinder.CheckReferences(codeLists, vocabulary),
        .. briefings.SelectMany(briefing => briefing.Diagnostics),
        .. DuplicateBriefingsRule.Check(briefings),
    ];

    private static IEnumerable<SeedDiagnostic> UnknownKind(SeedDocument document)
    {
        if (document.Root is not { } root || document.Kind == "briefing" || CodeListSchema.Find(document.Kind) is not null) return [];
        DiagnosticBag diagnostics = new(document.Path);
        string[] valid = ["briefing", .. CodeListSchema.All.Select(schema => schema.Key)];
        diagnostics.AddUnknown(DiagnosticIds.UnknownField, root.Fields[0].Name, "a seed file's head", valid);
        return diagnostics.ToList();
    }
}
