using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads places: a section of the publication and a paragraph that it has, or a publication.</summary>
internal sealed class PlaceReader(IReadOnlyList<SectionModel> sections, DiagnosticBag diagnostics)
{
    public IReadOnlyList<SeedPlace> Read(IEnumerable<ScalarNode> texts)
    {
        SeedPlace[] places = texts.Select(Read).OfType<SeedPlace>().ToArray();
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i - 1].CompareTo(places[i]) >= 0)
            {
                diagnostics.Add(DiagnosticIds.Unsorted, places[i].Position, places[i].Text, places[i - 1].Text, "places stand in the order of the text");
            }
        }

        return places;
    }

    private SeedPlace? Read(ScalarNode text)
    {
        string[] parts = text.Value.Split('/');
        int section = Array.FindIndex(sections.ToArray(), each => each.Code == parts[0]);
        bool isNumber = int.TryParse(parts.Length == 2 ? parts[1] : null, NumberStyles.None, CultureInfo.InvariantCulture, out int paragraph);
        if (section >= 0 && sections[section].Paragraphs == 0 && parts.Length == 1)
        {
            return new SeedPlace(section, 0, text.Value, sections[section].Title, text.Position);
        }

        if (section >= 0 && isNumber && paragraph >= 1 && paragraph <= sections[section].Paragraphs)
        {
            string words = string.Format(CultureInfo.InvariantCulture, "{0}, paragraph {1}", sections[section].Title, paragraph);
            return new SeedPlace(section, paragraph, text.Value, words, text.Position);
        }

        string? nearest = NearestName.Of(parts[0], sections.Select(each => each.Code));
        diagnostics.Add(DiagnosticIds.UnknownPlace, text.Position, text.Value, ExpectedFor(section, parts[0], nearest));
        return null;
    }

    private string ExpectedFor(int section, string code, string? nearest)
    {
        bool countsParagraphs = sections.Any(each => each.Paragraphs > 0);
        if (section >= 0 && !countsParagraphs) return $"the publication alone, '{code}'";
        if (section >= 0) return $"a paragraph from 1 to {sections[section].Paragraphs}, such as '{code}/1'";
        if (!countsParagraphs) return nearest is null ? "one of the publications" : $"a publication such as '{nearest}'";
        return $"a section and paragraph such as '{(nearest is null ? "opening-statement/2" : nearest + "/1")}'";
    }
}
