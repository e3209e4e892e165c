using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Reads a field of a code list's entry as its schema asks. Values that are refused come out as ones that compile, or not at all, so
/// that their own diagnostic stands alone.
/// </summary>
internal sealed class CodeValueReader(DiagnosticBag diagnostics)
{
    /// <summary>The items of the field; none where it is left out. Codes of other lists are added to
    /// <paramref name="references"/>.</summary>
    public IEnumerable<string> Read(CodeField field, FieldReader fields, List<CodeReference> references) => field.Kind switch
    {
        CodeFieldKind.Members => ReadMembers(field, fields, references),
        CodeFieldKind.List => ReadList(field, fields, references),
        CodeFieldKind.FieldName => Single(fields.OptionalOrEmpty(field.Name)).Where(IsFieldName).Select(text => text.Value),
        CodeFieldKind.Choice or CodeFieldKind.Flag => Single(One(field, fields)).Select(text => Choose(field, text)),
        _ => Single(One(field, fields)).Select(text => text.Value),
    };

    private static ScalarNode? One(CodeField field, FieldReader fields) =>
        field.IsRequired ? fields.Required(field.Name) : fields.Optional(field.Name);

    private static IEnumerable<ScalarNode> Single(ScalarNode? text) => text is null ? [] : [text];

    // An empty prefix stands for none.
    private bool IsFieldName(ScalarNode text) => text.Value.Length == 0 || CodeTextRule.Check(text, diagnostics);

    private string Choose(CodeField field, ScalarNode text)
    {
        if (field.Choices.Contains(text.Value)) return text.Value;
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{field.Name}'", field.Choices.ToArray());
        return field.Choices[0];
    }

    private string[] ReadList(CodeField field, FieldReader fields, List<CodeReference> references)
    {
        IReadOnlyList<ScalarNode> texts = field.IsRequired ? fields.RequiredTexts(field.Name) : fields.Texts(field.Name);
        if (!field.IsOrdered) CheckOrder(texts, $"the items of '{field.Name}' stand once, in ordinal order");
        if (field.HasCodes) references.AddRange(texts.Select(text => new CodeReference(text, field.Type)));
        return texts.Select(text => text.Value).ToArray();
    }

    private string[] ReadMembers(CodeField field, FieldReader fields, List<CodeReference> references)
    {
        List<ScalarNode> partners = [];
        List<string> members = [];
        foreach (MappingNode node in fields.Mappings(field.Name))
        {
            FieldReader member = new(node, "a member", ["partner", "from", "until"], diagnostics);
            string from = PeriodReader.ReadMonth(member.Optional("from"), diagnostics);
            string until = PeriodReader.ReadMonth(member.Optional("until"), diagnostics);
            if (member.Required("partner") is not { } partner) continue;
            partners.Add(partner);
            if (CodeText.IsCode(partner.Value)) members.Add(new MembershipModel(partner.Value, from, until).ToText());
        }

        CheckOrder(partners, "members stand once, in ordinal order");
        references.AddRange(partners.Select(partner => new CodeReference(partner, "partners")));
        return members.ToArray();
    }

    private void CheckOrder(IReadOnlyList<ScalarNode> texts, string rule)
    {
        for (int i = 1; i < texts.Count; i++)
        {
            bool isSorted = string.CompareOrdinal(texts[i - 1].Value, texts[i].Value) < 0;
            if (!isSorted) diagnostics.Add(DiagnosticIds.Unsorted, texts[i].Position, texts[i].Value, texts[i - 1].Value, rule);
        }
    }
}
