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

    public SeedReference Read(FigureField field, SeriesModel series, FieldReader fields)
    {
        bool takesReference = field.Transformation is Transformation.Share or Transformation.ShareChange or Transformation.GrowthGap;
        ScalarNode? text = fields.Optional("reference");
        if (text is not null && !takesReference) return Wrong(text, $"'{field.Name}' is compared with nothing", "leave 'reference:' out");
        if (!takesReference) return SeedReference.None;
        return text is null ? Default(field, series, fields) : Explicit(text, series);
    }

    private SeedReference Default(FigureField field, SeriesModel series, FieldReader fields)
    {
        DimensionCode[] broken = series.Broken.ToArray();
        if (field.Transformation != Transformation.GrowthGap && broken.Length == 1)
        {
            return new SeedReference(TextOf(broken[0] with { Code = Dimensions.TotalOf(broken[0].ListKey) }), string.Empty);
        }

        diagnostics.Add(DiagnosticIds.WrongReference, fields.Position, $"'{field.Name}' does not say of what, or against what", Example);
        return SeedReference.None;
    }

    private SeedReference Explicit(ScalarNode text, SeriesModel series)
    {
        if (vocabulary.Find("outside-wholes", text.Value) is not null) return new SeedReference(text.Value, string.Empty);
        List<DimensionCode> codes = [];
        foreach (string part in text.Value.Split(';'))
        {
            if (Bind(text, part, series) is not { } code) return SeedReference.None;
            codes.Add(code);
        }

        // Spelt in one way only, or one key would have two figures.
        string canonical = string.Join(";", Dimensions.All.SelectMany(each => codes.Where(code => code.ListKey == each.ListKey).Take(1)).Select(TextOf));
        if (canonical != text.Value) return Wrong(text, $"'{text.Value}' names a dimension twice or out of order", $"expected '{canonical}'");
        return new SeedReference(canonical, string.Concat(codes.Where(code => !code.IsTotal).Select(code => code.Member)));
    }

    private DimensionCode? Bind(ScalarNode text, string part, SeriesModel series)
    {
        string[] sides = part.Split('=');
        (string Field, string ListKey) dimension = Dimensions.All.FirstOrDefault(each => Dimensions.ColumnOf(each.Field) == sides[0]);
        if (sides.Length != 2 || dimension.ListKey is null)
        {
            Wrong(text, $"'{part}' is not a dimension and a code", Example);
            return null;
        }

        if (vocabulary.Find(dimension.ListKey, sides[1]) is not { } entry)
        {
            diagnostics.AddUnknown(
                DiagnosticIds.UnknownCode, new ScalarNode(text.Position, sides[1]), $"'{dimension.ListKey}'", vocabulary.Codes(dimension.ListKey));
            return null;
        }

        if (series.Dimensions.First(each => each.ListKey == dimension.ListKey).Code == entry.Code)
        {
            Wrong(text, $"'{part}' is the figure's own {dimension.Field}", "expected another's, such as the total");
            return null;
        }

        return new DimensionCode(dimension.ListKey, entry.Code, entry.Member, entry.Name);
    }

    private SeedReference Wrong(ScalarNode text, string message, string cure)
    {
        diagnostics.Add(DiagnosticIds.WrongReference, text.Position, message, cure);
        return SeedReference.None;
    }

    private static string TextOf(DimensionCode code) =>
        Dimensions.ColumnOf(Dimensions.All.First(each => each.ListKey == code.ListKey).Field) + "=" + code.Code;
}
