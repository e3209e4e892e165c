using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds a briefing's file: its head, its sections, its figures; then the rules that look at all figures together.</summary>
internal static class BriefingBinder
{
    public static BoundBriefing Bind(SeedDocument document, SeedVocabulary vocabulary)
    {
        DiagnosticBag diagnostics = new(document.Path);
        FieldReader fields = new(document.Root!, "a briefing", SeedFields.Briefing, diagnostics);
        ScalarNode? code = fields.Required("briefing");
        ScalarNode? member = fields.Required("member");
        ScalarNode? title = fields.Required("title");
        ScalarNode? publisher = fields.Required("publisher");
        ScalarNode? date = DateOf(fields.Required("date"), diagnostics);
        Period period = PeriodOf(fields.Required("period"), diagnostics);
        CheckSource(fields.Required("source"), vocabulary, diagnostics);
        if (member is not null && MemberName.FaultOf(member.Value) is { } fault)
        {
            diagnostics.Add(DiagnosticIds.MemberClash, member.Position, member.Value, fault);
        }

        SectionModel[] sections = fields.RequiredMappings("sections").Select(node => BindSection(node, diagnostics)).OfType<SectionModel>().ToArray();
        EntryBinder binder = new(vocabulary, sections, period, title?.Value ?? string.Empty, date?.Value ?? string.Empty, diagnostics);
        List<BoundFigure> figures = fields.RequiredMappings("figures").SelectMany(binder.Bind).ToList();
        figures.Sort((a, b) => CompareKeys(a.Model, b.Model));
        BriefingRules.Check(figures, vocabulary, period, diagnostics);
        BriefingModel? model = code is null || member is null || title is null || publisher is null || date is null || period == default
            ? null
            : new BriefingModel(
                code.Value, member.Value, title.Value, publisher.Value, date.Value, period.ToString(),
                fields.Optional("url")?.Value ?? string.Empty,
                sections.ToEquatableArray(), figures.Select(figure => figure.Model).ToEquatableArray());
        return new BoundBriefing(
            document.Path, model, code?.Position ?? SeedPosition.FileStart, member?.Position ?? SeedPosition.FileStart, diagnostics.ToList());
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

    private static SectionModel? BindSection(MappingNode node, DiagnosticBag diagnostics)
    {
        FieldReader fields = new(node, "a section", SeedFields.Section, diagnostics);
        ScalarNode? code = fields.Required("code");
        ScalarNode? title = fields.Required("title");
        ScalarNode? paragraphs = fields.Required("paragraphs");
        if (code is null || title is null || paragraphs is null) return null;
        bool isCount = int.TryParse(paragraphs.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0;
        if (!isCount) diagnostics.Add(DiagnosticIds.MalformedText, paragraphs.Position, paragraphs.Value, "a number of paragraphs", "a whole number from 1");
        return new SectionModel(code.Value, title.Value, count);
    }

    private static ScalarNode? DateOf(ScalarNode? date, DiagnosticBag diagnostics)
    {
        if (date is null || DateTime.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return date;
        diagnostics.Add(DiagnosticIds.MalformedText, date.Position, date.Value, "a date", "such as 2021-07-13");
        return null;
    }

    internal static Period PeriodOf(ScalarNode? text, DiagnosticBag diagnostics)
    {
        if (text is null || Period.TryParse(text.Value, out Period period)) return text is null ? default : Period.Parse(text.Value);
        diagnostics.Add(
            DiagnosticIds.MalformedText, text.Position, text.Value, "a period", "such as 2021, 2021-H1, 2021-Q2, 2021-06 or 2020-04/2021-06");
        return default;
    }

    // A seed outside the library has no list of sources to be found in: there the source is a text of its own.
    private static void CheckSource(ScalarNode? source, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        IReadOnlyCollection<string> sources = vocabulary.Codes("sources");
        if (source is null || sources.Count == 0 || sources.Contains(source.Value)) return;
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, source, "'sources'", sources);
    }
}
