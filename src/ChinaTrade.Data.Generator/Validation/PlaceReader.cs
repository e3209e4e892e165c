using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads places: a section of the briefing and a paragraph that it has.</summary>
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
        if (section >= 0 && isNumber && paragraph >= 1 && paragraph <= sections[section].Paragraphs)
        {
            string words = string.Format(CultureInfo.InvariantCulture, "{0}, paragraph {1}", sections[section].Title, paragraph);
            return new SeedPlace(section, paragraph, text.Value, words, text.Position);
        }

        string? nearest = NearestName.Of(parts[0], sections.Select(each => each.Code));
        string expected = section >= 0
            ? $"a paragraph from 1 to {sections[section].Paragraphs}, such as '{parts[0]}/1'"
            : nearest is null ? "a section and paragraph such as 'opening-statement/2'" : $"a section and paragraph such as '{nearest}/1'";
        diagnostics.Add(DiagnosticIds.UnknownPlace, text.Position, text.Value, expected);
        return null;
    }
}
