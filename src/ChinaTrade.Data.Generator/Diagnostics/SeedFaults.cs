using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>Everything that is wrong with a set of seeds, file by file and between files.</summary>
internal static class SeedFaults
{
    private const string FirstField = "a seed file";

    public static IEnumerable<SeedDiagnostic> Find(
        IReadOnlyList<SeedDocument> documents,
        IReadOnlyList<BoundCodeList> codeLists,
        CodeLists vocabulary,
        CodeLists library,
        IReadOnlyList<BoundCollection> collections,
        bool isLibrary)
    {
        List<SeedDiagnostic> faults =
        [
            .. documents.SelectMany(document => document.Diagnostics),
            .. documents.SelectMany(document => FaultsOfKind(document, isLibrary)),
        ];

        // A code list that cannot be read would make every code of it unknown, a thousand faults of one cause.
        if (isLibrary && documents.Any(document => document.Root is null)) return faults;
        return
        [
            .. faults,
            .. codeLists.SelectMany(list => list.Diagnostics),
            .. CodeListsBinder.Check(codeLists, vocabulary, library),
            .. collections.SelectMany(collection => collection.Diagnostics),
            .. DuplicateNamesRule.Check(collections),
            .. TypedPathsRule.Check(collections),
            .. MovedPathsBinder.Check(documents, collections),
        ];
    }

    private static IEnumerable<SeedDiagnostic> FaultsOfKind(SeedDocument document, bool isLibrary)
    {
        if (document.Root is not { } root || document.HasFigures || document.Kind == SeedDocument.MovedPathsKind) return [];
        DiagnosticBag diagnostics = new(document.Path);
        ScalarNode kind = root.Fields[0].Name;
        bool isList = CodeListSchema.Find(document.Kind) is not null;
        string[] expected = [SeedDocument.CollectionKind, SeedDocument.TableKind, .. isLibrary
            ? CodeListSchema.All.Select(schema => schema.Key) : [SeedDocument.OwnCodesKind]];
        if (!isList && !expected.Contains(document.Kind)) diagnostics.AddUnknown(DiagnosticIds.UnknownField, kind, FirstField, expected);
        if (isList && !isLibrary)
        {
            string cure = "own codes are in a file that begins with 'prefix:', such as 'prefix: acme', above their lists";
            diagnostics.Add(DiagnosticIds.UnknownField, kind.Position, kind.Value, FirstField, cure);
        }

        return diagnostics.ToList();
    }
}
