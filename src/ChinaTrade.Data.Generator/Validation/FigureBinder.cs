using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one figure of an entry to its releases, one for each publication that prints it. The short form is its number, the long
/// form says more about it.</summary>
internal sealed class FigureBinder
{
    private const string UsualProducer = "gacc";

    private readonly SeedVocabulary vocabulary;
    private readonly PlaceReader places;
    private readonly IReadOnlyList<PublicationModel> publications;
    private readonly DiagnosticBag diagnostics;
    private readonly FigureTextReader texts;
    private readonly ReferenceReader references;
    private readonly BoundsReader bounds;
    private readonly CorrectionReader corrections;

    public FigureBinder(SeedVocabulary vocabulary, PlaceReader places, IReadOnlyList<PublicationModel> publications,
        DiagnosticBag diagnostics)
    {
        this.vocabulary = vocabulary;
        this.places = places;
        this.publications = publications;
        this.diagnostics = diagnostics;
        texts = new(vocabulary.Units, diagnostics);
        references = new(vocabulary, diagnostics);
        bounds = new(diagnostics);
        corrections = new(vocabulary, texts, references, diagnostics);
    }

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
        FigureText? read = texts.Read(field, figure, fields.Optional("printed"), context.Decimals);
        SeedReference reference = references.Read(field, context, fields, fields.Optional("reference"));
        IReadOnlyList<SeedPlace> own = places.Read(fields.Texts("at"));
        ObservationStatus status = StatusReader.Read(fields.Optional("status"), diagnostics, context.Status);
        SeedCorrection? correction = corrections.Read(fields, field, context);
        if (read is null) return [];
        BoundsModel? ownBounds = bounds.Read(fields, read.Number.Value, read.Domain, read.Number.Hedge) ?? read.Bounds;
        string note = correction?.Reason
            ?? string.Join(" ", new[] { fields.Optional("note")?.Value, ownBounds?.Reason }.Where(text => text is not null));
        return (own.Count > 0 ? own : context.Places).GroupBy(place => place.Publication).SelectMany(at =>
        {
            FigureModel model = ModelOf(field, read, reference, publications[at.Key], context) with
            {
                Status = correction is null ? status : ObservationStatus.Doubtful,
                Bounds = ownBounds,
                Places = at.Select(place => place.Place).OfType<PlaceModel>().ToEquatableArray(),
                Note = note,
            };
            return WithReading(
                new BoundFigure(Displayed(field, model, context), figure.Position, correction?.FailedIdentities.ToEquatableArray() ?? default), correction?.Reading);
        }).ToArray();
    }

    // The reading is a figure of the same publication and places, printed alike.
    private BoundFigure[] WithReading(BoundFigure printed, SeedReading? reading)
    {
        if (reading is null) return [printed];
        FigureModel model = ModelOf(reading.Field, reading.Text, reading.Reference, printed.Model.Publication, reading.Context) with
        {
            Status = ObservationStatus.Corrected,
            Printed = printed.Model.Printed,
            Places = printed.Model.Places,
            Note = printed.Model.Note,
        };
        BoundFigure corrected = printed with
        {
            Model = printed.Model with { Reading = printed.Model.DifferencesOf(model) }, ReadingKey = BoundFigure.KeyOf(model),
        };
        return [corrected, new BoundFigure(Displayed(reading.Field, model, reading.Context), reading.Position, default) { Corrects = corrected }];
    }

    private FigureModel ModelOf(
        FigureField field, FigureText text, SeedReference reference, PublicationModel publication, EntryContext context)
    {
        FigureText read = text.In(publication, context.Producer?.Code ?? UsualProducer);
        return new()
        {
            Publication = publication,
            Period = context.Period,
            Key = context.Key,
            Indicator = field.Indicator.Code,
            Transformation = field.Transformation,
            Basis = field.Basis,
            Unit = read.Unit,
            KindType = vocabulary.Units.KindOf(field, read.Unit),
            Reference = reference.Text,
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
            Member = CodeText.ToName(field.Name) + (reference.OtherMembers.Length > 0 ? "To" + reference.OtherMembers : string.Empty),
            DisplayText = string.Empty,
            DisplayWithBounds = string.Empty,
            MeasureName = TransformationRules.Get(field.Transformation).NameOf(field.Indicator.Name, vocabulary.Units.BasisOf(field.Basis)),
        };
    }

    // What no typed member shows is formatted on demand.
    private FigureModel Displayed(FigureField field, FigureModel model, EntryContext context)
    {
        if (context.Decimals is not null) return model;
        NumberStyle style = vocabulary.Units.StyleOf(field, model.Unit);
        return model with
        {
            DisplayText = Text("G"),
            DisplayWithBounds = Text("B"),
        };

        string Text(string format)
        {
            NumberFormat how = NumberFormat.Parse(format);
            return StatusMark.Append(
                style.Format(model.Interval, model.Hedge, how, TextCulture.Invariant), model.Status, how, TextCulture.Invariant);
        }
    }
}
