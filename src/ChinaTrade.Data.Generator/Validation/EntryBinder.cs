using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one entry of a publication: a point in the dimensions, and the figures printed about it.</summary>
internal sealed class EntryBinder
{
    private readonly SeedVocabulary vocabulary;
    private readonly Period briefingPeriod;
    private readonly DiagnosticBag diagnostics;
    private readonly PlaceReader places;
    private readonly FigureBinder figures;
    private readonly HashSet<string> known;
    private SeedPlace? previous;

    public EntryBinder(SeedVocabulary vocabulary, IReadOnlyList<SectionModel> sections, SeedHead head, DiagnosticBag diagnostics)
    {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        briefingPeriod = head.Period ?? default;
        places = new PlaceReader(sections, diagnostics);
        figures = new FigureBinder(vocabulary, places, head.Words, diagnostics);
        known = new HashSet<string>(SeedFields.Entry.Concat(vocabulary.Fields.Keys), StringComparer.Ordinal);
    }

    public IEnumerable<BoundFigure> Bind(MappingNode node)
    {
        FieldReader fields = new(node, "an entry", known, diagnostics);
        IReadOnlyList<SeedPlace> at = places.Read(fields.RequiredTexts("at"));
        CheckOrder(at);
        Period? period = fields.Optional("period") is { } text ? PeriodReader.Read(text, diagnostics) : briefingPeriod;
        Flow? flow = FlowOf(fields.Optional("flow"));
        EquatableArray<DimensionCode> dimensions = DimensionsOf(fields);
        EntryContext context = new(
            new SeriesModel((period ?? briefingPeriod).ToString(), flow ?? Flow.Total, dimensions),
            at,
            CodeOf(fields.Optional("producer"), "producers")?.Code ?? "gacc",
            StatusReader.Read(fields.Optional("status"), diagnostics));
        MappingField[] figureFields = node.Fields.Where(field => vocabulary.Fields.ContainsKey(field.Name.Value)).ToArray();
        if (figureFields.Length == 0 && node.Fields.All(field => known.Contains(field.Name.Value)))
        {
            fields.AddMissing(node.Position, "a figure, such as 'value:' or 'growth:'");
        }

        BoundFigure[] bound = figureFields
            .Select(field => figures.Bind(vocabulary.Fields[field.Name.Value], field.Value, context))
            .OfType<BoundFigure>()
            .ToArray();

        // At a point that is not known, the figures would clash with those of another, and fail its identities.
        return period is null || flow is null || dimensions.Any(IsUnknown) ? [] : bound;
    }

    // Entries stand in the order of the text, so that a reader can follow both side by side.
    private void CheckOrder(IReadOnlyList<SeedPlace> at)
    {
        if (at.Count == 0) return;
        if (previous is { } before && at[0].CompareTo(before) < 0)
        {
            diagnostics.Add(DiagnosticIds.Unsorted, at[0].Position, at[0].Text, before.Text, "entries stand in the order of the text");
        }

        previous = at[0];
    }

    private Flow? FlowOf(ScalarNode? text)
    {
        switch (text?.Value)
        {
            case null or "total": return Flow.Total;
            case "exports": return Flow.Exports;
            case "imports": return Flow.Imports;
            default:
                diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, "'flow'", ["total", "exports", "imports"]);
                return null;
        }
    }

    private EquatableArray<DimensionCode> DimensionsOf(FieldReader fields) => Dimensions.All
        .Select(dimension => DimensionOf(dimension.ListKey, fields.Optional(dimension.Field)))
        .ToEquatableArray();

    private DimensionCode DimensionOf(string listKey, ScalarNode? text)
    {
        string total = Dimensions.TotalOf(listKey);
        if (text is null) return new(listKey, total, "Total", vocabulary.Find(listKey, total)?.Name ?? total);
        CodeEntry? entry = CodeOf(text, listKey);
        return entry is null ? new(listKey, text.Value, string.Empty, text.Value) : new(listKey, entry.Code, entry.Member, entry.Name);
    }

    private static bool IsUnknown(DimensionCode code) => code.Member.Length == 0;

    private CodeEntry? CodeOf(ScalarNode? text, string listKey)
    {
        if (text is null) return null;
        CodeEntry? entry = vocabulary.Find(listKey, text.Value);
        if (entry is null) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{listKey}'", vocabulary.Codes(listKey));
        return entry;
    }
}
