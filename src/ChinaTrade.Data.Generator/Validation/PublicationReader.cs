using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the publications of a collection. Codes of sections, and of publications without sections, are unique in the file, so
/// that a place names its publication.</summary>
internal sealed class PublicationReader(SeedVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly string[] Releases = Enum.GetNames(typeof(ReleaseKind)).Select(CodeText.OfName).ToArray();

    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    public BoundPublication[] Read(IReadOnlyList<MappingNode> nodes) => nodes.Select(Read).ToArray();

    private BoundPublication Read(MappingNode node)
    {
        FieldReader fields = new(node, "a publication", SeedFields.Publication, diagnostics);
        ScalarNode? code = CodeOf(fields, "publications");
        ScalarNode? member = MemberOf(fields.Optional("member"));
        string title = fields.Optional("title")?.Value ?? string.Empty;
        string publisher = fields.Required("publisher")?.Value ?? string.Empty;
        ScalarNode? date = DateReader.Read(fields.Optional("date"), diagnostics);
        string release = ReleaseOf(fields.Optional("release"));
        int? decimals = DecimalsReader.Read(fields.Optional("decimals"), diagnostics);
        bool isComplete = IsComplete(fields.Optional("complete"));
        CheckSource(fields.Optional("source"));
        string url = fields.Optional("url")?.Value ?? string.Empty;
        EquatableArray<SectionModel> sections = fields.Mappings("sections").Select(ReadSection).OfType<SectionModel>().ToEquatableArray();
        // Without its code, which has its diagnostic, its sections still are places.
        SeedPosition at = code?.Position ?? fields.Position;
        string day = date?.Value ?? string.Empty;
        PublicationModel model = new(code?.Value ?? string.Empty, member?.Value
            ?? string.Empty, title, publisher, day, release, decimals, isComplete, url, sections);
        return new(model, at, member?.Position ?? at, date?.Position ?? at);
    }

    private SectionModel? ReadSection(MappingNode node)
    {
        FieldReader fields = new(node, "a section", SeedFields.Section, diagnostics);
        ScalarNode? code = CodeOf(fields, "sections");
        ScalarNode? title = fields.Required("title");
        int paragraphs = CountOf(fields.Required("paragraphs"));
        return code is null ? null : new SectionModel(code.Value, title?.Value ?? code.Value, paragraphs);
    }

    private ScalarNode? CodeOf(FieldReader fields, string list)
    {
        ScalarNode? code = fields.Required("code");
        if (code is not null && CodeTextRule.Check(code, diagnostics) && !codes.Add(code.Value))
        {
            diagnostics.Add(DiagnosticIds.DuplicateCode, code.Position, code.Value, $"'{list}'");
        }

        return code;
    }

    private ScalarNode? MemberOf(ScalarNode? member)
    {
        if (member is null || MemberName.FaultOfPublication(member.Value) is not { } fault) return member;
        diagnostics.Add(DiagnosticIds.MemberClash, member.Position, member.Value, fault, MemberName.Cure);
        return null;
    }

    private string ReleaseOf(ScalarNode? release)
    {
        if (release is null) return Releases[(int)ReleaseKind.Press];
        if (!Releases.Contains(release.Value)) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, release, "'release'", Releases);
        return Releases.Contains(release.Value) ? release.Value : Releases[(int)ReleaseKind.Press];
    }

    private bool IsComplete(ScalarNode? complete)
    {
        if (complete is null || complete.Value == "yes") return complete is not null;
        diagnostics.Add(DiagnosticIds.MalformedText, complete.Position, complete.Value, "a value of 'complete'", "yes, or no field at all");
        return false;
    }

    // A seed outside the library has no list of sources to be found in.
    private void CheckSource(ScalarNode? source)
    {
        IReadOnlyCollection<string> sources = vocabulary.Codes("sources");
        if (source is null || sources.Count == 0 || sources.Contains(source.Value)) return;
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, source, "'sources'", sources);
    }

    // A section of unknown length takes every place: its own diagnostic is enough.
    private int CountOf(ScalarNode? paragraphs)
    {
        const int Most = ushort.MaxValue;
        if (paragraphs is null) return Most;
        if (int.TryParse(paragraphs.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= Most)
        {
            return count;
        }

        diagnostics.Add(DiagnosticIds.MalformedText, paragraphs.Position, paragraphs.Value, "a number of paragraphs",
            "a whole number from 1 to 65535");
        return Most;
    }
}
