using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one code-list file to its schema.</summary>
internal sealed class CodeListBinder
{
    private readonly CodeListSchema schema;
    private readonly DiagnosticBag diagnostics;

    private CodeListBinder(CodeListSchema schema, DiagnosticBag diagnostics)
    {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    public static BoundCodeList Bind(SeedDocument document, CodeListSchema schema)
    {
        DiagnosticBag diagnostics = new(document.Path);
        FieldReader fields = new(document.Root!, $"the code list '{schema.Key}'", [schema.Key], diagnostics);
        CodeListBinder binder = new(schema, diagnostics);
        BoundCodeEntry[] entries = fields.RequiredMappings(schema.Key).Select(binder.BindEntry).OfType<BoundCodeEntry>().ToArray();
        SortedCodesRule.Check(entries, schema.Key, diagnostics);
        CodeMembersRule.Check(entries, schema, diagnostics);
        return new BoundCodeList(schema.Key, document.Path, entries, diagnostics.ToList());
    }

    private BoundCodeEntry? BindEntry(MappingNode node)
    {
        FieldReader fields = new(node, $"an entry of '{schema.Key}'", schema.FieldNames, diagnostics);
        if (fields.Required("code") is not { } code) return null;
        List<CodeValue> values = [];
        List<CodeReference> references = [];
        foreach (CodeField field in schema.Fields) BindField(field, fields, values, references);
        ScalarNode? member = fields.Optional("member");
        CodeEntry entry = new(code.Value, member?.Value ?? MemberOf(code, fields), values.ToEquatableArray());
        return new BoundCodeEntry(entry, code, member ?? code, references);
    }

    // Units are C# types and indicators are known by their field; elsewhere the code makes the name.
    private string MemberOf(ScalarNode code, FieldReader fields) =>
        schema.Key == "units" ? fields.Optional("type")?.Value ?? code.Value : CodeText.ToName(code.Value);

    private void BindField(CodeField field, FieldReader fields, List<CodeValue> values, List<CodeReference> references)
    {
        if (field.Kind == CodeFieldKind.Members)
        {
            BindMembers(field, fields, values, references);
            return;
        }

        IReadOnlyList<ScalarNode> texts = field.Kind == CodeFieldKind.List
            ? (field.IsRequired ? fields.RequiredTexts(field.Name) : fields.Texts(field.Name))
            : (field.IsRequired ? fields.Required(field.Name) : fields.Optional(field.Name)) is { } single ? [single] : [];
        foreach (ScalarNode text in texts) CheckText(field, text, references);
        if (texts.Count > 0) values.Add(new CodeValue(field.Name, texts.Select(text => text.Value).ToEquatableArray()));
    }

    private void CheckText(CodeField field, ScalarNode text, List<CodeReference> references)
    {
        if (field.Choices.Count > 0 && !field.Choices.Contains(text.Value))
        {
            diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{field.Name}'", field.Choices.ToArray());
        }

        if (field.Kind == CodeFieldKind.List && field.Type.Length > 0) references.Add(new CodeReference(text, field.Type));
    }

    private void BindMembers(CodeField field, FieldReader fields, List<CodeValue> values, List<CodeReference> references)
    {
        List<string> members = [];
        foreach (MappingNode node in fields.Mappings(field.Name))
        {
            FieldReader member = new(node, "a member", SeedFields.GroupMember, diagnostics);
            if (member.Required("partner") is not { } partner) continue;
            references.Add(new CodeReference(partner, "partners"));
            members.Add(string.Join("|", partner.Value, MonthOf(member.Optional("from")), MonthOf(member.Optional("until"))));
        }

        if (members.Count > 0) values.Add(new CodeValue(field.Name, members.ToEquatableArray()));
    }

    private string MonthOf(ScalarNode? text)
    {
        if (text is null) return string.Empty;
        if (Period.TryParse(text.Value, out Period period) && period.Months == 1) return text.Value;
        diagnostics.Add(DiagnosticIds.MalformedText, text.Position, text.Value, "a month", "such as 2020-01");
        return string.Empty;
    }
}
