using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the head of a briefing's file.</summary>
internal static class SeedHeadReader
{
    public static SeedHead Read(FieldReader fields, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        SeedHead head = new(
            fields.Required("briefing"),
            fields.Required("member"),
            fields.Required("title"),
            fields.Required("publisher"),
            DateOf(fields.Required("date"), diagnostics),
            PeriodReader.Read(fields.Required("period"), diagnostics),
            fields.Optional("url"));
        CheckSource(fields.Required("source"), vocabulary, diagnostics);
        if (head.Code is not null) CodeShape.Check(head.Code, diagnostics);
        if (head.Member is null || MemberName.FaultOfBriefing(head.Member.Value) is not { } fault) return head;
        diagnostics.Add(DiagnosticIds.MemberClash, head.Member.Position, head.Member.Value, fault);
        return head with { Member = null };
    }

    private static ScalarNode? DateOf(ScalarNode? date, DiagnosticBag diagnostics)
    {
        if (date is null || DateTime.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return date;
        diagnostics.Add(DiagnosticIds.MalformedText, date.Position, date.Value, "a date", "year, month and day as in 2021-07-13");
        return null;
    }

    // A seed outside the library has no list of sources to be found in: there the source is a text of its own.
    private static void CheckSource(ScalarNode? source, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        IReadOnlyCollection<string> sources = vocabulary.Codes("sources");
        if (source is null || sources.Count == 0 || sources.Contains(source.Value)) return;
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, source, "'sources'", sources);
    }
}
