using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Reads the other side of a gap or the whole of a share, as the dimensions that differ. A share of a figure that breaks down by just
/// one dimension is of that dimension's total unless it says otherwise.
/// </summary>
internal sealed class ReferenceReader(SeedVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const string Example = "expected a 'reference:' such as 'partner=world'";

    public SeedReference Read(FigureField field, EntryContext context, FieldReader fields, ScalarNode? text)
    {
        bool takesReference = field.Rules.TakesReference;
        if (text is not null && !takesReference) return Wrong(text, $"'{field.Name}' is compared with nothing", "leave 'reference:' out");
        if (!takesReference) return SeedReference.None;
        return text is null ? Default(field, context, fields) : Explicit(text, context);
    }

    private SeedReference Default(FigureField field, EntryContext context, FieldReader fields)
    {
        DimensionCode[] breakdown = context.Breakdown.ToArray();
        if (field.Transformation != Transformation.GrowthGap && breakdown.Length == 1)
        {
            return new SeedReference(TextOf(breakdown[0] with { Code = breakdown[0].Info.TotalCode }), string.Empty);
        }

        diagnostics.Add(DiagnosticIds.WrongReference, fields.Position, $"'{field.Name}' does not say of what, or against what", Example);
        return SeedReference.None;
    }

    private SeedReference Explicit(ScalarNode text, EntryContext context)
    {
        if (vocabulary.Find("outside-wholes", text.Value) is not null) return new SeedReference(text.Value, string.Empty);
        bool IsKnown(DimensionInfo info, string code) => vocabulary.Find(info.ListKey, code) is not null;
        ReferenceFault? fault = ReferenceText.FindFault(text.Value, IsKnown, info => context.Key[(int)info.Dimension].Code);
        if (fault is null) return new SeedReference(text.Value, string.Concat(text.Value.Split(';').Select(OtherMember)));
        if (fault.UnknownIn is not { } unknown) return Wrong(text, fault.Message, fault.Cure);
        ScalarNode name = new(text.Position, fault.UnknownCode);
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, name, $"'{unknown.ListKey}'", vocabulary.Codes(unknown.ListKey));
        return SeedReference.None;
    }

    private string OtherMember(string part)
    {
        (DimensionInfo? info, string? code) = ReferenceText.Split(part);
        return code == info!.TotalCode ? string.Empty : vocabulary.Find(info.ListKey, code!)!.Member;
    }

    private SeedReference Wrong(ScalarNode text, string message, string cure)
    {
        diagnostics.Add(DiagnosticIds.WrongReference, text.Position, message, cure);
        return SeedReference.None;
    }

    private static string TextOf(DimensionCode code) => code.Info.Column + "=" + code.Code;
}
