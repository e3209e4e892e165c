using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one entry of a briefing: a point in the dimensions, and the figures printed about it.</summary>
internal sealed class EntryBinder
{
    private readonly SeedVocabulary vocabulary;
    private readonly Period briefingPeriod;
    private readonly DiagnosticBag diagnostics;
    private readonly PlaceReader places;
    private readonly FigureBinder figures;
    private readonly string[] known;
    private SeedPlace? previous;

    public EntryBinder(
        SeedVocabulary vocabulary, IReadOnlyList<SectionModel> sections, Period period, string title, string date, DiagnosticBag diagnostics)
    {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        briefingPeriod = period;
        places = new PlaceReader(sections, diagnostics);
        figures = new FigureBinder(vocabulary, places, title, date, diagnostics);
        known = [.. SeedFields.Entry, .. vocabulary.Fields.Keys];
    }

    public IEnumerable<BoundFigure> Bind(MappingNode node)
    {
        FieldReader fields = new(node, "an entry", known, diagnostics);
        IReadOnlyList<SeedPlace> at = places.ReadRequired(fields);
        CheckOrder(at);
        Period period = fields.Optional("period") is { } text ? BriefingBinder.PeriodOf(text, diagnostics) : briefingPeriod;
        EntryContext context = new(
            new SeriesModel(period.ToString(), FlowOf(fields.Optional("flow")), DimensionsOf(fields)),
            at,
            CodeOf(fields.Optional("producer"), "producers")?.Code ?? "gacc",
            StatusReader.Read(fields.Optional("status"), diagnostics));
        MappingField[] figureFields = node.Fields.Where(field => vocabulary.Fields.ContainsKey(field.Name.Value)).ToArray();
        if (figureFields.Length == 0) diagnostics.Add(DiagnosticIds.MissingField, node.Position, "value", "an entry, or that of another figure,");
        return figureFields
            .Select(field => figures.Bind(vocabulary.Fields[field.Name.Value], field.Value, context))
            .OfType<BoundFigure>()
            .ToArray();
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

    private Flow FlowOf(ScalarNode? text)
    {
        switch (text?.Value)
        {
            case null or "total": return Flow.Total;
            case "exports": return Flow.Exports;
            case "imports": return Flow.Imports;
            default:
                diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, "'flow'", ["total", "exports", "imports"]);
                return Flow.Total;
        }
    }

    private EquatableArray<DimensionCode> DimensionsOf(FieldReader fields) => Dimensions.All
        .Select(dimension => DimensionOf(dimension.ListKey, fields.Optional(dimension.Field)))
        .ToEquatableArray();

    private DimensionCode DimensionOf(string listKey, ScalarNode? text)
    {
        string total = Dimensions.TotalOf(listKey);
        CodeEntry? entry = CodeOf(text, listKey) ?? vocabulary.Find(listKey, total);
        return entry is null ? new(listKey, total, "Total", total) : new(listKey, entry.Code, entry.Member, entry.Name);
    }

    private CodeEntry? CodeOf(ScalarNode? text, string listKey)
    {
        if (text is null) return null;
        CodeEntry? entry = vocabulary.Find(listKey, text.Value);
        if (entry is null) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{listKey}'", vocabulary.Codes(listKey));
        return entry;
    }
}
