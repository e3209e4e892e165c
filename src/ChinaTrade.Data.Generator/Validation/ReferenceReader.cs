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
        List<DimensionCode> codes = [];
        foreach (string part in text.Value.Split(';'))
        {
            if (Bind(text, part, context) is not { } code) return SeedReference.None;
            codes.Add(code);
        }

        // Spelt in one way only, or one key would have two figures.
        string canonical = string.Join(";", DimensionInfo.All.SelectMany(info => codes.Where(code => code.Dimension == info.Dimension).Take(1)).Select(TextOf));
        if (canonical != text.Value) return Wrong(text, $"'{text.Value}' names a dimension twice or out of order", $"expected '{canonical}'");
        return new SeedReference(canonical, string.Concat(codes.Where(code => !code.IsTotal).Select(code => code.Member)));
    }

    private DimensionCode? Bind(ScalarNode text, string part, EntryContext context)
    {
        string[] sides = part.Split('=');
        if (sides.Length != 2 || DimensionInfo.FindColumn(sides[0]) is not { } info)
        {
            Wrong(text, $"'{part}' is not a dimension and a code", Example);
            return null;
        }

        if (vocabulary.Find(info.ListKey, sides[1]) is not { } entry)
        {
            diagnostics.AddUnknown(
                DiagnosticIds.UnknownCode, new ScalarNode(text.Position, sides[1]), $"'{info.ListKey}'", vocabulary.Codes(info.ListKey));
            return null;
        }

        if (context.Key[(int)info.Dimension].Code == entry.Code)
        {
            Wrong(text, $"'{part}' is the figure's own {info.Field}", "expected another's, such as the total");
            return null;
        }

        return new DimensionCode(info.Dimension, entry.Code, entry.Member, entry.Name);
    }

    private SeedReference Wrong(ScalarNode text, string message, string cure)
    {
        diagnostics.Add(DiagnosticIds.WrongReference, text.Position, message, cure);
        return SeedReference.None;
    }

    private static string TextOf(DimensionCode code) => code.Info.Column + "=" + code.Code;
}
