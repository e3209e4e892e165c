using System.Globalization;
using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that a row says of its publication what the publication says of itself: day, kind of release, sections.</summary>
internal static class PublicationCheck
{
    private const int MaxParagraph = Place.SectionFactor - 1;

    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, FigureRow? before, Publication publication, long line)
    {
        bool isSame = row.Publication == before?.Publication && ReferenceEquals(row.Published, before.Published)
            && ReferenceEquals(row.Release, before.Release) && ReferenceEquals(row.Section, before.Section)
                && ReferenceEquals(row.Paragraph, before.Paragraph);
        if (isSame) return;
        Require(row.Published == publication.DateCode, line, RowColumn.Published, row.Published, Expected(publication.DateCode));
        Require(row.Release == publication.Release.ToCode(), line, RowColumn.Release, row.Release, Expected(publication.Release.ToCode()));
        CheckPlaces(row, publication, line);

        string Expected(string text) =>
            text.Length == 0 ? $"nothing, since the day of '{publication.Code}' is not known" : $"'{text}', as of '{publication.Code}'";
    }

    /// <summary>Checks that the publication does not print what has not happened: only forecasts are published before their period
    /// ends.</summary>
    /// <exception cref="RowFormatException">It does; the message names both days.</exception>
    public static void CheckDay(FigureRow row, long line)
    {
        if (row.Published.Length == 0 || row.Status == ObservationStatus.Forecast.ToCode()) return;
        string end = ReleaseOrder.LastDayOf(Period.Parse(row.Period));
        string expected = $"a day from {end} on, when {row.Period} ended; forecasts have the status 'forecast'";
        Require(string.CompareOrdinal(row.Published, end) >= 0, line, RowColumn.Published, row.Published, expected);
    }

    private static void CheckPlaces(FigureRow row, Publication publication, long line)
    {
        string[] sections = row.Section.Length == 0 ? [] : row.Section.Split(';');
        string[] paragraphs = sections.Length == 0 && row.Paragraph.Length == 0 ? [] : row.Paragraph.Split(';');
        string[] known = [.. publication.Sections.Select(section => section.Code)];
        if (known.Length == 0)
        {
            Require(sections.Length == 0, line, RowColumn.Section, row.Section, $"nothing, since '{publication.Code}' lists no sections");
        }

        foreach (string code in sections) Known(line, RowColumn.Section, code, known.Contains(code), known);
        bool fits = paragraphs.All(IsParagraph) && paragraphs.Length == sections.Length;
        Require(fits, line, RowColumn.Paragraph, row.Paragraph, $"a number from 1 to {MaxParagraph}, or nothing, for each section");
    }

    private static bool IsParagraph(string text) => text.Length == 0 ||
        (text is [not '0', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is > 0 and <= MaxParagraph);
}
