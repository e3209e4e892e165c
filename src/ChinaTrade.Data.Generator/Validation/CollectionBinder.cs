using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds the file of a collection or table: its publications, its figures; then the rules that look at all figures
/// together.</summary>
internal static class CollectionBinder
{
    public static BoundCollection Bind(SeedDocument document, SeedVocabulary vocabulary)
    {
        DiagnosticBag diagnostics = new(document.Path);
        MappingNode root = document.Root!;
        if (vocabulary.IsEmpty)
        {
            diagnostics.Add(DiagnosticIds.LibraryMissing, root.Position);
            return new(document.Path, null, root.Position, default, default, diagnostics.ToList().ToEquatableArray());
        }

        bool isTable = document.Kind == SeedDocument.TableKind;
        FieldReader fields = isTable
            ? new(root, "a table", SeedFields.Table, diagnostics)
            : new(root, "a collection", SeedFields.Collection, diagnostics);
        ScalarNode? code = fields.Required(document.Kind);
        bool isNamed = code is not null && CodeTextRule.Check(code, diagnostics);
        Period? period = PeriodReader.Read(fields.Required("period"), diagnostics);
        BoundPublication[] publications = new PublicationReader(vocabulary, diagnostics).Read(fields.RequiredMappings("publications"));
        EntryBinder binder = new(vocabulary, publications.Select(each => each.Model).ToArray(), period, diagnostics);
        List<BoundFigure> figures = (isTable
            ? new TableBinder(binder, vocabulary, publications, diagnostics).Bind(root, fields)
            : fields.RequiredMappings("figures").SelectMany(binder.Bind)).ToList();
        figures.Sort(Compare);
        PublicationDateRule.Check(publications, figures, diagnostics);
        ReadingsRule.Check(figures, diagnostics);
        bool canBeEmitted = CollectionRules.Check(figures, vocabulary, diagnostics) && (isNamed || code is null) && period is not null
            && publications.All(each => each.Model.Code.Length > 0);
        CollectionModel? model = canBeEmitted
            ? ToModel(code?.Value ?? NameOf(document.Path), period!.Value, publications, figures) with { IsTable = isTable }
            : null;
        return new(
            document.Path, model, code?.Position ?? root.Position, publications.ToEquatableArray(), figures.ToEquatableArray(),
            diagnostics.ToList().ToEquatableArray());
    }

    // What is missing has its diagnostic; members that are missing too would hide it behind errors of the compiler.
    private static string NameOf(string path)
    {
        string name = Path.GetFileName(path).Split('.')[0].ToLowerInvariant();
        return CodeText.IsCode(name) ? name : "collection-without-name";
    }

    private static CollectionModel ToModel(string code, Period period, BoundPublication[] publications, List<BoundFigure> figures) => new(
        code,
        period.ToString(),
        publications.Select(each => each.Model).OrderBy(each => each, Comparer<PublicationModel>.Create(PublicationModel.Compare))
            .ToEquatableArray(),
        figures.Select(figure => figure.Model).ToEquatableArray(),
        ReadingsRule.RowsOf(figures).ToEquatableArray());

    // A reading that has the key of what it corrects follows it.
    private static int Compare(BoundFigure a, BoundFigure b)
    {
        int order = PublicationModel.Compare(a.Model.Publication, b.Model.Publication);
        foreach ((string left, string right) in a.Model.KeyColumns.Zip(b.Model.KeyColumns, (x, y) => (x, y)))
        {
            if (order == 0) order = string.CompareOrdinal(left, right);
        }

        return order != 0 ? order : (a.Corrects is not null).CompareTo(b.Corrects is not null);
    }
}
