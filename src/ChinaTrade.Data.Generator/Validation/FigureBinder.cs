using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one figure: the short form is its number, the long form says more about it.</summary>
internal sealed class FigureBinder(SeedVocabulary vocabulary, PlaceReader places, string publication, DiagnosticBag diagnostics)
{
    private readonly FigureTextReader texts = new(vocabulary.Units, diagnostics);
    private readonly ReferenceReader references = new(vocabulary, diagnostics);
    private readonly BoundsReader bounds = new(diagnostics);
    private readonly CorrectionReader corrections = new(vocabulary, diagnostics);

    public BoundFigure? Bind(FigureField field, SeedNode value, EntryContext context)
    {
        if (value is not MappingNode node) return BindText(field, value, context);
        FieldReader fields = node.Find("correction") is null
            ? new(node, "a figure", SeedFields.Figure, diagnostics)
            : new(node, "a doubtful figure", SeedFields.DoubtfulFigure, diagnostics);
        return fields.Required("figure") is { } figure ? BindFields(field, figure, fields, context) : null;
    }

    private BoundFigure? BindText(FigureField field, SeedNode value, EntryContext context)
    {
        if (value is ScalarNode text) return BindFields(field, text, new FieldReader(new MappingNode(text.Position, []), "a figure", SeedFields.Figure, diagnostics), context);
        diagnostics.Add(DiagnosticIds.WrongShape, value.Position, "a figure such as '18.07 trillion yuan', or fields", value.Shape);
        return null;
    }

    private BoundFigure? BindFields(FigureField field, ScalarNode figure, FieldReader fields, EntryContext context)
    {
        FigureText? read = texts.Read(field, figure, fields.Optional("printed"));
        SeedReference reference = references.Read(field, context.Series, fields);
        IReadOnlyList<SeedPlace> own = places.Read(fields.Texts("at"));
        IReadOnlyList<SeedPlace> at = own.Count > 0 ? own : context.Places;
        ObservationStatus status = StatusReader.Read(fields.Optional("status"), diagnostics, context.Status);
        SeedCorrection? correction = corrections.Read(fields);
        string member = MemberOf(field, reference, fields.Optional("member"));
        if (read is null) return null;
        BoundsModel? ownBounds = bounds.Read(fields, read.Number.Value, read.Domain);
        FigureModel model = new()
        {
            Series = context.Series,
            Indicator = field.Indicator.Code,
            Transformation = field.Transformation,
            Basis = field.Basis,
            Unit = read.Unit,
            KindType = vocabulary.Units.KindOf(field, read.Unit),
            Reference = reference.Text,
            Producer = context.Producer,
            Mantissa = (long)read.Number.Mantissa,
            Scale = read.Number.Scale,
            Precision = read.Number.PrecisionExponent,
            Hedge = read.Number.Hedge,
            Domain = read.Domain,
            Status = correction is null ? status : ObservationStatus.Doubtful,
            Bounds = ownBounds,
            Printed = read.Printed,
            Places = string.Join(";", at.Select(place => place.Text)),
            Correction = correction?.Reading ?? string.Empty,
            Note = correction?.Reason ?? string.Join(" ", new[] { fields.Optional("note")?.Value, ownBounds?.Reason }.Where(text => text is not null)),
            Member = member,
            Shown = string.Empty,
            Display = string.Empty,
            MeasureName = MeasureNameOf(field),
            PlaceText = $"{publication}, {string.Join("; ", at.Select(place => place.Words))}",
        };
        return new BoundFigure(model with { Shown = TextOf(field, model, "G"), Display = TextOf(field, model, "B") }, figure.Position, correction?.FailedIdentities ?? []);
    }

    private string TextOf(FigureField field, FigureModel model, string format) => vocabulary.Units
        .StyleOf(model.Unit, field.Transformation == Transformation.Growth ? field.Basis : null)
        .Format(model.Interval, model.Hedge, format, null);

    // Gaps to two others would have one name: the other side tells them apart where it is not simply the total.
    private string MemberOf(FigureField field, SeedReference reference, ScalarNode? member)
    {
        string name = member?.Value ?? CodeText.ToName(field.Name) + (reference.OtherMembers.Length > 0 ? "To" + reference.OtherMembers : string.Empty);
        if (member is not null && MemberName.FaultOf(name) is { } fault) diagnostics.Add(DiagnosticIds.MemberClash, member.Position, name, fault);
        return name;
    }

    private static string MeasureNameOf(FigureField field)
    {
        if (field.Transformation == Transformation.Level) return field.Indicator.Name;
        string text = field.Indicator.Name + ", " + CodeText.OfName(field.Transformation.ToString()).Replace('-', ' ');
        return field.Basis is "" or "year-on-year" ? text : text + " " + field.Basis.Replace('-', ' ');
    }
}
