using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds one entry of a collection: a point in the dimensions, and the figures printed about it.</summary>
internal sealed class EntryBinder
{
    private readonly SeedVocabulary vocabulary;
    private readonly Period? collectionPeriod;
    private readonly DiagnosticBag diagnostics;
    private readonly PlaceReader places;
    private readonly FigureBinder figures;
    private readonly HashSet<string> known;
    private SeedPlace? previous;

    public EntryBinder(SeedVocabulary vocabulary, IReadOnlyList<PublicationModel> publications, Period? collectionPeriod, DiagnosticBag diagnostics)
    {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.collectionPeriod = collectionPeriod;
        places = new PlaceReader(publications, diagnostics);
        figures = new FigureBinder(vocabulary, places, publications, diagnostics);
        known = new HashSet<string>(SeedFields.Entry.Concat(vocabulary.Fields.Keys), StringComparer.Ordinal);
    }

    public IEnumerable<BoundFigure> Bind(MappingNode node)
    {
        FieldReader fields = new(node, "an entry", known, diagnostics);
        IReadOnlyList<SeedPlace> at = places.Read(fields.RequiredTexts("at"));
        CheckOrder(at);
        Period? period = fields.Optional("period") is { } text ? PeriodReader.Read(text, diagnostics) : collectionPeriod;
        EquatableArray<DimensionCode> key = DimensionInfo.All.Select(info => CodeOf(info, fields.Optional(info.Field))).ToEquatableArray();
        EntryContext context = new(
            period?.ToString() ?? string.Empty, key, at, EntryOf(fields.Optional("producer"), "producers"),
            StatusReader.Read(fields.Optional("status"), diagnostics));
        MappingField[] figureFields = node.Fields.Where(field => vocabulary.Fields.ContainsKey(field.Name.Value)).ToArray();
        if (figureFields.Length == 0 && node.Fields.All(field => known.Contains(field.Name.Value)))
        {
            fields.AddMissing(node.Position, "a figure, such as 'value:' or 'growth:'");
        }

        BoundFigure[] bound = figureFields.SelectMany(field => figures.Bind(vocabulary.Fields[field.Name.Value], field.Value, context)).ToArray();

        // At a point that is not known, the figures would clash with those of another, and fail its identities.
        return period is null || key.Any(code => code.Member.Length == 0) ? [] : bound;
    }

    // Entries are in the order of the text, so that a reader can follow both side by side.
    private void CheckOrder(IReadOnlyList<SeedPlace> at)
    {
        if (at.Count == 0) return;
        if (previous is { } before && at[0].CompareTo(before) < 0)
        {
            diagnostics.Add(DiagnosticIds.Unsorted, at[0].Position, at[0].Text, before.Text, "entries are in the order of publications and of their text");
        }

        previous = at[0];
    }

    private DimensionCode CodeOf(DimensionInfo info, ScalarNode? text)
    {
        if (text is null) return new(info.Dimension, info.TotalCode, "Total", vocabulary.Find(info.ListKey, info.TotalCode)?.Name ?? info.TotalCode);
        return EntryOf(text, info.ListKey) is { } entry
            ? new(info.Dimension, entry.Code, entry.Code == info.TotalCode ? "Total" : entry.Member, entry.Name)
            : new(info.Dimension, text.Value, string.Empty, text.Value);
    }

    private CodeEntry? EntryOf(ScalarNode? text, string listKey)
    {
        if (text is null) return null;
        CodeEntry? entry = vocabulary.Find(listKey, text.Value);
        if (entry is null) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{listKey}'", vocabulary.Codes(listKey));
        return entry;
    }
}
