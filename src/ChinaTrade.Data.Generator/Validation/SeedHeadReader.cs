using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the head of a publication's file.</summary>
internal static class SeedHeadReader
{
    /// <summary>The head; <paramref name="ofSeveral"/> tells that publisher, date and address stand with the sections.</summary>
    public static SeedHead Read(FieldReader fields, bool ofSeveral, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        SeedHead head = new(
            fields.Required("publication"),
            fields.Required("member"),
            fields.Required("title"),
            ofSeveral ? null : fields.Required("publisher"),
            ofSeveral ? null : DateReader.Read(fields.Required("date"), diagnostics),
            PeriodReader.Read(fields.Required("period"), diagnostics),
            ofSeveral ? null : fields.Optional("url"),
            ofSeveral);
        if (!ofSeveral) CheckSource(fields.Required("source"), vocabulary, diagnostics);
        if (head.Code is not null) CodeShape.Check(head.Code, diagnostics);
        if (head.Member is null || MemberName.FaultOfPublication(head.Member.Value) is not { } fault) return head;
        diagnostics.Add(DiagnosticIds.MemberClash, head.Member.Position, head.Member.Value, fault);
        return head with { Member = null };
    }

    // A seed outside the library has no list of sources to be found in: there the source is a text of its own.
    private static void CheckSource(ScalarNode? source, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        IReadOnlyCollection<string> sources = vocabulary.Codes("sources");
        if (source is null || sources.Count == 0 || sources.Contains(source.Value)) return;
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, source, "'sources'", sources);
    }
}
