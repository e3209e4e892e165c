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
    private readonly EntryCodes codes;
    private readonly FigureBinder figures;
    private readonly HashSet<string> known;
    private SeedPlace? previous;

    public EntryBinder(SeedVocabulary vocabulary, IReadOnlyList<PublicationModel> publications, Period? collectionPeriod,
        DiagnosticBag diagnostics)
    {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.collectionPeriod = collectionPeriod;
        places = new PlaceReader(publications, diagnostics);
        codes = new EntryCodes(vocabulary, diagnostics);
        figures = new FigureBinder(vocabulary, places, publications, diagnostics);
        known = new HashSet<string>(SeedFields.Entry.Concat(vocabulary.Fields.Keys), StringComparer.Ordinal);
    }

    /// <summary>Binds an entry of a collection.</summary>
    public IEnumerable<BoundFigure> Bind(MappingNode node) => Bind(node, null);

    /// <summary>Binds a cell of a table, with all that table, column and row say of it. Its column prints numbers to so many
    /// decimals.</summary>
    public IEnumerable<BoundFigure> BindFigure(MappingNode node, int decimals) => Bind(node, decimals);

    private IEnumerable<BoundFigure> Bind(MappingNode node, int? decimals)
    {
        FieldReader fields = new(node, "an entry", known, diagnostics);
        IReadOnlyList<SeedPlace> at = places.Read(fields.RequiredTexts("at"));
        if (decimals is null) CheckOrder(at);
        Period? period = fields.Optional("period") is { } text ? PeriodReader.Read(text, diagnostics) : collectionPeriod;
        EquatableArray<DimensionCode> key = DimensionInfo.All.Select(info => codes.Get(info, fields.Optional(info.Field)))
            .ToEquatableArray();
        EntryContext context = new(
            period?.ToString() ?? string.Empty, key, at, codes.Find(fields.Optional("producer"), "producers"),
            StatusReader.Read(fields.Optional("status"), diagnostics)) { Decimals = decimals };
        MappingField[] figureFields = node.Fields.Where(field => vocabulary.Fields.ContainsKey(field.Name.Value)).ToArray();
        if (figureFields.Length == 0 && node.Fields.All(field => known.Contains(field.Name.Value)))
        {
            fields.AddMissing(node.Position, "a figure, such as 'value:' or 'growth:'");
        }

        BoundFigure[] bound =
            figureFields.SelectMany(field => figures.Bind(vocabulary.Fields[field.Name.Value], field.Value, context)).ToArray();

        // At a point that is not known, the figures would clash with those of another, and fail its identities.
        return period is null || key.Any(code => code.Member.Length == 0) ? [] : bound;
    }

    // Entries are in the order of the text, so that a reader can follow both side by side.
    private void CheckOrder(IReadOnlyList<SeedPlace> at)
    {
        if (at.Count == 0) return;
        if (previous is { } before && at[0].CompareTo(before) < 0)
        {
            diagnostics.Add(DiagnosticIds.Unsorted, at[0].Position, at[0].Text, before.Text,
                "entries are in the order of publications and of their text");
        }

        previous = at[0];
    }
}
