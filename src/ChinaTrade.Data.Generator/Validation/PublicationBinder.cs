using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds a publication's file: its head, its sections, its figures; then the rules that look at all figures together.</summary>
internal static class PublicationBinder
{
    public static BoundPublication Bind(SeedDocument document, SeedVocabulary vocabulary)
    {
        DiagnosticBag diagnostics = new(document.Path);
        MappingNode root = document.Root!;
        if (vocabulary.IsEmpty)
        {
            diagnostics.Add(DiagnosticIds.LibraryMissing, root.Position);
            return new BoundPublication(document.Path, null, root.Position, root.Position, diagnostics.ToList());
        }

        bool ofSeveral = root.Find("sections") is SequenceNode all && SectionReader.ArePublications(all.Items.OfType<MappingNode>().ToArray());
        FieldReader fields = new(root, "a publication", ofSeveral ? SeedFields.HeadOfSeveral : SeedFields.Head, diagnostics);
        SeedHead head = SeedHeadReader.Read(fields, ofSeveral, vocabulary, diagnostics);
        SectionModel[] sections = new SectionReader(diagnostics).Read(fields.RequiredMappings("sections"));
        EntryBinder binder = new(vocabulary, sections, head, diagnostics);
        List<BoundFigure> figures = fields.RequiredMappings("figures").SelectMany(binder.Bind).ToList();
        figures.Sort((a, b) => CompareKeys(a.Model, b.Model));
        bool canBeEmitted = head.Period is { } period && PublicationRules.Check(figures, vocabulary, period, ofSeveral, diagnostics);
        PublicationModel? model = canBeEmitted ? head.ToModel(sections, figures.Select(figure => figure.Model)) : null;
        return new BoundPublication(
            document.Path, model, head.Code?.Position ?? root.Position, head.Member?.Position ?? root.Position, diagnostics.ToList());
    }

    private static int CompareKeys(FigureModel a, FigureModel b)
    {
        string[] left = a.KeyColumns;
        string[] right = b.KeyColumns;
        for (int i = 0; i < left.Length; i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return 0;
    }
}
