using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the sections of a publication: each has a code of its own.</summary>
internal sealed class SectionReader(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    /// <summary>Whether the sections are publications of their own: one that names its publisher makes all of them so.</summary>
    public static bool ArePublications(IReadOnlyList<MappingNode> nodes) => nodes.Any(node => node.Find("publisher") is not null);

    public SectionModel[] Read(IReadOnlyList<MappingNode> nodes)
    {
        Func<MappingNode, SectionModel?> read = ArePublications(nodes) ? ReadPublication : ReadPart;
        return nodes.Select(read).OfType<SectionModel>().ToArray();
    }

    private SectionModel? ReadPart(MappingNode node)
    {
        FieldReader fields = new(node, "a section", SeedFields.Section, diagnostics);
        string? code = CodeOf(fields);
        ScalarNode? title = fields.Required("title");
        int paragraphs = CountOf(fields.Required("paragraphs"));
        return code is null ? null : new SectionModel(code, title?.Value ?? code) { Paragraphs = paragraphs };
    }

    private SectionModel? ReadPublication(MappingNode node)
    {
        FieldReader fields = new(node, "a publication", SeedFields.Publication, diagnostics);
        string? code = CodeOf(fields);
        string publisher = fields.Required("publisher")?.Value ?? string.Empty;
        string date = DateReader.Read(fields.Optional("date"), diagnostics)?.Value ?? string.Empty;
        string url = fields.Optional("url")?.Value ?? string.Empty;
        return code is null ? null : new SectionModel(code, publisher) { Publisher = publisher, Date = date, Url = url };
    }

    private string? CodeOf(FieldReader fields)
    {
        ScalarNode? code = fields.Required("code");
        if (code is not null && CodeShape.Check(code, diagnostics) && !codes.Add(code.Value))
        {
            diagnostics.Add(DiagnosticIds.DuplicateCode, code.Position, code.Value, "'sections'");
        }

        return code?.Value;
    }

    // A section of unknown length takes every place: its own diagnostic is enough.
    private int CountOf(ScalarNode? paragraphs)
    {
        if (paragraphs is null) return int.MaxValue;
        if (int.TryParse(paragraphs.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0) return count;
        diagnostics.Add(DiagnosticIds.MalformedText, paragraphs.Position, paragraphs.Value, "a number of paragraphs", "a whole number from 1");
        return int.MaxValue;
    }
}
