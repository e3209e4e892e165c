using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the sections of a briefing: each has a code of its own.</summary>
internal static class SectionReader
{
    public static SectionModel[] Read(IReadOnlyList<MappingNode> nodes, DiagnosticBag diagnostics)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        return nodes.Select(node => Read(node, codes, diagnostics)).OfType<SectionModel>().ToArray();
    }

    private static SectionModel? Read(MappingNode node, HashSet<string> codes, DiagnosticBag diagnostics)
    {
        FieldReader fields = new(node, "a section", ["code", "title", "paragraphs"], diagnostics);
        ScalarNode? code = fields.Required("code");
        ScalarNode? title = fields.Required("title");
        ScalarNode? paragraphs = fields.Required("paragraphs");
        if (code is null) return null;
        if (CodeShape.Check(code, diagnostics) && !codes.Add(code.Value))
        {
            diagnostics.Add(DiagnosticIds.DuplicateCode, code.Position, code.Value, "'sections'");
        }

        return new SectionModel(code.Value, title?.Value ?? code.Value, CountOf(paragraphs, diagnostics));
    }

    // A section of unknown length takes every place: its own diagnostic is enough.
    private static int CountOf(ScalarNode? paragraphs, DiagnosticBag diagnostics)
    {
        if (paragraphs is null) return int.MaxValue;
        if (int.TryParse(paragraphs.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0) return count;
        diagnostics.Add(DiagnosticIds.MalformedText, paragraphs.Position, paragraphs.Value, "a number of paragraphs", "a whole number from 1");
        return int.MaxValue;
    }
}
