using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one figure of an entry to its releases, one for each publication that prints it. The short form is its number, the long form
/// says more about it.</summary>
internal sealed class FigureBinder(
    SeedVocabulary vocabulary, PlaceReader places, IReadOnlyList<PublicationModel> publications, DiagnosticBag diagnostics)
{
    private const string UsualProducer = "gacc";

    private readonly FigureTextReader texts = new(vocabulary.Units, diagnostics);
    private readonly ReferenceReader references = new(vocabulary, diagnostics);
    private readonly BoundsReader bounds = new(diagnostics);
    private readonly CorrectionReader corrections = new(vocabulary, diagnostics);

    public IEnumerable<BoundFigure> Bind(FigureField field, SeedNode value, EntryContext context)
    {
        switch (value)
        {
            case ScalarNode text:
                return Bind(field, text, new FieldReader(new MappingNode(text.Position, []), "a figure", SeedFields.Figure, diagnostics), context);
            case MappingNode node:
                bool isDoubtful = node.Find("correction") is not null;
                FieldReader fields = isDoubtful
                    ? new(node, "a doubtful figure", SeedFields.DoubtfulFigure, diagnostics)
                    : new(node, "a figure", SeedFields.Figure, diagnostics);
                return fields.Required("figure") is { } figure ? Bind(field, figure, fields, context) : [];
            default:
                diagnostics.Add(DiagnosticIds.WrongShape, value.Position, "a figure such as '18.07 trillion yuan', or fields", value.Shape);
                return [];
        }
    }

    private BoundFigure[] Bind(FigureField field, ScalarNode figure, FieldReader fields, EntryContext context)
    {
        FigureText? read = texts.Read(field, figure, fields.Optional("printed"), context.Months);
        SeedReference reference = references.Read(field, context, fields);
        IReadOnlyList<SeedPlace> own = places.Read(fields.Texts("at"));
        ObservationStatus status = StatusReader.Read(fields.Optional("status"), diagnostics, context.Status);
        SeedCorrection? correction = corrections.Read(fields);
        if (read is null) return [];
        BoundsModel? ownBounds = bounds.Read(fields, read.Number.Value, read.Domain);
        string note = correction?.Reason ?? string.Join(" ", new[] { fields.Optional("note")?.Value, ownBounds?.Reason }.Where(text => text is not null));
        return (own.Count > 0 ? own : context.Places).GroupBy(place => place.Publication).Select(at =>
        {
            PublicationModel publication = publications[at.Key];
            FigureModel model = ModelOf(field, read.In(publication, context.Producer?.Code ?? UsualProducer), publication, context) with
            {
                Reference = reference.Text,
                Status = correction is null ? status : ObservationStatus.Doubtful,
                Bounds = ownBounds,
                Places = at.Select(place => place.Place).OfType<PlaceModel>().ToEquatableArray(),
                Reading = correction?.Reading ?? string.Empty,
                Note = note,
                Member = CodeText.ToName(field.Name) + (reference.OtherMembers.Length > 0 ? "To" + reference.OtherMembers : string.Empty),
            };
            return new BoundFigure(
                model with { DisplayText = TextOf(field, model, "G"), DisplayWithBounds = TextOf(field, model, "B") },
                figure.Position,
                correction?.FailedIdentities.ToEquatableArray() ?? default);
        }).ToArray();
    }

    private FigureModel ModelOf(FigureField field, FigureText read, PublicationModel publication, EntryContext context) => new()
    {
        Publication = publication,
        Period = context.Period,
        Key = context.Key,
        Indicator = field.Indicator.Code,
        Transformation = field.Transformation,
        Basis = field.Basis,
        Unit = read.Unit,
        KindType = vocabulary.Units.KindOf(field, read.Unit),
        Reference = string.Empty,
        Producer = context.Producer?.Code ?? UsualProducer,
        ProducerSuffix = "By" + (context.Producer?.Member ?? string.Empty),
        Mantissa = (long)read.Number.Mantissa,
        Scale = read.Number.Scale,
        Precision = read.Number.PrecisionExponent,
        Hedge = read.Number.Hedge,
        Domain = read.Domain,
        Status = ObservationStatus.Normal,
        Printed = read.Printed,
        Places = default,
        Reading = string.Empty,
        Note = string.Empty,
        Member = string.Empty,
        DisplayText = string.Empty,
        DisplayWithBounds = string.Empty,
        MeasureName = TransformationRules.Get(field.Transformation).NameOf(field.Indicator.Name, vocabulary.Units.BasisOf(field.Basis)),
    };

    private string TextOf(FigureField field, FigureModel model, string format) => vocabulary.Units
        .StyleOf(field, model.Unit)
        .Format(model.Interval, model.Hedge, format, null);
}
