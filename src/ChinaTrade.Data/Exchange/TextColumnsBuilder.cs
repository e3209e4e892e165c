using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Texts and places of figures while rows are added.</summary>
internal sealed class TextColumnsBuilder
{
    private readonly DictionaryBuilder<string> lines = new(StringComparer.Ordinal);
    private readonly DictionaryBuilder<(string Publication, string Section, string Paragraph)> lists = new();
    private readonly List<int> placeEnds = [];
    private readonly List<int> places = [];
    private readonly List<(int Printed, int Correction, int Note, int PlaceList)> rows = [];

    public TextColumnsBuilder() => lines.CodeOf(string.Empty);

    /// <summary>Adds the texts of the next row.</summary>
    public void Add(FigureRow row, Publication publication)
    {
        int list = lists.CodeOf((row.Publication, row.Section, row.Paragraph));
        if (list == placeEnds.Count) AddList(row, publication);
        rows.Add((lines.CodeOf(row.Printed), lines.CodeOf(row.Correction), lines.CodeOf(row.Note), list));
    }

    /// <summary>Returns the columns with their rows in the given order.</summary>
    public TextColumns Build(int[] order) => new(
        [.. lines.Entries], Ordered(order, row => row.Printed), Ordered(order, row => row.Correction), Ordered(order, row => row.Note),
        Ordered(order, row => row.PlaceList), [.. placeEnds], [.. places]);

    // The row is checked: its sections are those of the publication, and each has a paragraph or none.
    private void AddList(FigureRow row, Publication publication)
    {
        if (row.Section.Length > 0)
        {
            string[] paragraphs = row.Paragraph.Split(';');
            string[] codes = row.Section.Split(';');
            for (int i = 0; i < codes.Length; i++)
            {
                int section = publication.Sections.TakeWhile(each => each.Code != codes[i]).Count();
                int paragraph = paragraphs[i].Length == 0 ? 0 : int.Parse(paragraphs[i], CultureInfo.InvariantCulture);
                places.Add((section * Place.SectionFactor) + paragraph);
            }
        }

        placeEnds.Add(places.Count);
    }

    private int[] Ordered(int[] order, Func<(int Printed, int Correction, int Note, int PlaceList), int> value)
    {
        int[] column = Array.ConvertAll(order, row => value(rows[row]));
        return column.Length > 0 && column.AsSpan().IndexOfAnyExcept(column[0]) < 0 ? [column[0]] : column;
    }
}
