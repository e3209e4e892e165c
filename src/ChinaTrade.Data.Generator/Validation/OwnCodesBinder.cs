using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds a file of a user's own codes: the prefix that all of them begin with, and the lists that they are added to.</summary>
internal static class OwnCodesBinder
{
    /// <summary>Returns the lists of the file; an empty one, with the diagnostics, if it has none.</summary>
    public static IReadOnlyList<BoundCodeList> Bind(SeedDocument document)
    {
        DiagnosticBag diagnostics = new(document.Path);
        MappingNode root = document.Root!;
        string[] known = [SeedDocument.OwnCodesKind, .. CodeListSchema.Extensible.Select(schema => schema.Key)];
        FieldReader fields = new(root, "a file of own codes", known, diagnostics);
        ScalarNode? prefix = fields.Required(SeedDocument.OwnCodesKind);
        bool isPrefix = prefix is not null && CodeTextRule.Check(prefix, diagnostics);
        List<BoundCodeList> lists = [];
        foreach (CodeListSchema schema in CodeListSchema.Extensible.Where(schema => root.Find(schema.Key) is not null))
        {
            BoundCodeList list = CodeListBinder.Bind(document, schema, fields);
            DiagnosticBag own = new(document.Path);
            if (isPrefix) CheckPrefix(list, prefix!.Value, own);
            lists.Add(list with { Prefix = prefix?.Value ?? string.Empty, Diagnostics = [.. list.Diagnostics, .. own.ToList()] });
        }

        if (root.Fields.Count == 1) fields.AddMissing(root.Position, "a list, such as 'partners:' or 'commodities:'");
        lists.Add(new BoundCodeList(string.Empty, document.Path, root.Position, [], diagnostics.ToList()) { Prefix = prefix?.Value
            ?? string.Empty });
        return lists;
    }

    private static void CheckPrefix(BoundCodeList list, string prefix, DiagnosticBag diagnostics)
    {
        foreach (BoundCodeEntry entry in list.Entries)
        {
            if (entry.Entry.Code.StartsWith(prefix + "-", StringComparison.Ordinal)) continue;
            string expected = $"'{prefix}-' and the rest, since own codes begin with the prefix of their file";
            diagnostics.Add(DiagnosticIds.MalformedText, entry.Code.Position, entry.Entry.Code, "a code of this file", expected);
        }
    }
}
