using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads places: a section and a paragraph that it has, or a publication without sections.</summary>
internal sealed class PlaceReader(IReadOnlyList<PublicationModel> publications, DiagnosticBag diagnostics)
{
    public IReadOnlyList<SeedPlace> Read(IEnumerable<ScalarNode> texts)
    {
        SeedPlace[] places = texts.Select(Read).OfType<SeedPlace>().ToArray();
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i - 1].CompareTo(places[i]) < 0) continue;
            diagnostics.Add(
                DiagnosticIds.Unsorted, places[i].Position, places[i].Text, places[i - 1].Text, "places are in the order of publications and of their text");
        }

        return places;
    }

    private SeedPlace? Read(ScalarNode text)
    {
        string[] parts = text.Value.Split('/');
        for (int i = 0; i < publications.Count; i++)
        {
            PublicationModel publication = publications[i];
            if (publication.Code == parts[0] && parts.Length == 1 && publication.Sections.Count == 0)
            {
                return new(i, null, text.Value, text.Position);
            }

            int section = Array.FindIndex(publication.Sections.ToArray(), each => each.Code == parts[0]);
            if (section < 0) continue;
            bool isNumber = int.TryParse(parts.Length == 2
                ? parts[1] : null, NumberStyles.None, CultureInfo.InvariantCulture, out int paragraph)
                && !parts[1].StartsWith("0", StringComparison.Ordinal);
            if (isNumber && paragraph >= 1 && paragraph <= publication.Sections[section].Paragraphs)
            {
                return new(i, new PlaceModel(section, paragraph), text.Value, text.Position);
            }

            string range = $"a paragraph from 1 to {publication.Sections[section].Paragraphs.ToString(CultureInfo.InvariantCulture)}";
            return Refuse(text, $"{range}, such as '{parts[0]}/1'");
        }

        return Refuse(text, Expected(parts[0]));
    }

    // A file that lists no publications has a diagnostic for that; every place would have another.
    private SeedPlace? Refuse(ScalarNode text, string expected)
    {
        if (publications.Count == 0) return null;
        diagnostics.Add(DiagnosticIds.UnknownPlace, text.Position, text.Value, expected);
        return null;
    }

    private string Expected(string code)
    {
        if (publications.FirstOrDefault(each => each.Code == code) is { } named)
        {
            return named.Sections.Count == 0
                ? $"the publication alone, '{code}'" : $"a section and paragraph of it, such as '{named.Sections[0].Code}/1'";
        }

        string[] valid =
            publications.SelectMany(each => each.Sections.Count == 0 ? [each.Code] : each.Sections.Select(section => section.Code + "/1")).ToArray();
        string? nearest = NearestName.Find(code, valid.Select(each => each.Replace("/1", string.Empty)));
        string? example = valid.FirstOrDefault(each => each == nearest || each == nearest + "/1") ?? valid.FirstOrDefault();
        return example is null ? "a publication of the file" : $"a publication or section of the file, such as '{example}'";
    }
}
