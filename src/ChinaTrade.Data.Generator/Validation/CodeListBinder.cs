using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one code-list file to its schema.</summary>
internal static class CodeListBinder
{
    public static BoundCodeList Bind(SeedDocument document, CodeListSchema schema)
    {
        DiagnosticBag diagnostics = new(document.Path);
        FieldReader fields = new(document.Root!, $"the code list '{schema.Key}'", [schema.Key], diagnostics);
        BoundCodeList list = Bind(document, schema, fields);
        return list with { Diagnostics = [.. diagnostics.ToList(), .. list.Diagnostics] };
    }

    /// <summary>Binds one of the lists of a file.</summary>
    public static BoundCodeList Bind(SeedDocument document, CodeListSchema schema, FieldReader fields)
    {
        DiagnosticBag diagnostics = new(document.Path);
        string[] known = ["code", "member", .. schema.Fields.Select(field => field.Name)];
        CodeValueReader values = new(diagnostics);
        BoundCodeEntry[] entries = fields.RequiredMappings(schema.Key)
            .Select(node => BindEntry(new FieldReader(node, $"an entry of '{schema.Key}'", known, diagnostics), schema, values))
            .OfType<BoundCodeEntry>()
            .ToArray();
        SortedCodesRule.Check(entries, schema.Key, diagnostics);
        HashSet<BoundCodeEntry> refused = CodeMembersRule.Check(entries, schema, diagnostics);

        // A refused member still gets a name that compiles, so that its own diagnostic stands alone.
        BoundCodeEntry[] named = entries.Select((entry, index) => refused.Contains(entry) ? WithMember(entry, index) : entry).ToArray();
        return new BoundCodeList(schema.Key, document.Path, fields.Position, named, diagnostics.ToList());
    }

    private static BoundCodeEntry? BindEntry(FieldReader fields, CodeListSchema schema, CodeValueReader reader)
    {
        ScalarNode? code = fields.Required("code");
        List<CodeReference> references = [];
        EquatableArray<CodeValue> values = schema.Fields
            .Select(field => new CodeValue(field.Name, reader.Read(field, fields, references).ToEquatableArray()))
            .Where(value => value.Items.Count > 0)
            .ToEquatableArray();
        ScalarNode? member = fields.Optional("member");
        if (code is null) return null;
        CodeEntry entry = new(code.Value, member?.Value ?? MemberOf(code, schema, fields), values);
        return new BoundCodeEntry(entry, code, member ?? code, references);
    }

    // Units are C# types and indicators are known by their field; elsewhere the code makes the name.
    private static string MemberOf(ScalarNode code, CodeListSchema schema, FieldReader fields) =>
        schema.Key == "units" && fields.Find("type") is { } type ? type.Value : CodeText.ToName(code.Value);

    private static BoundCodeEntry WithMember(BoundCodeEntry entry, int index) =>
        entry with { Entry = entry.Entry with { Member = "Refused" + index.ToString(CultureInfo.InvariantCulture) } };
}
