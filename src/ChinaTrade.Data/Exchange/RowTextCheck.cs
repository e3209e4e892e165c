using System.Globalization;
using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks the columns of a row that are texts with a form: reference, places, correction.</summary>
internal static class RowTextCheck
{
    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, long line)
    {
        CheckReference(row, line);
        CheckPlaces(row, line);
        bool isDoubtful = row.Status == ObservationStatus.Doubtful.ToCode();
        Require(row.Correction.Length == 0 || isDoubtful, line, "correction", row.Correction, "nothing, since the status is not doubtful");
        foreach (string part in row.Correction.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = part.IndexOf('=', StringComparison.Ordinal);
            Known(line, "correction", sign < 0 ? part : part[..sign], sign > 0 && CsvExport.Header.Contains(part[..sign]), CsvExport.Header);
        }

        foreach ((string column, string text) in ((string, string)[])[("printed", row.Printed), ("correction", row.Correction), ("note", row.Note)])
        {
            Require(text.AsSpan().IndexOfAny('\n', '\r') < 0, line, column, text, "a text of one line");
        }
    }

    private static void CheckReference(FigureRow row, long line)
    {
        if (row.Reference.Length == 0) return;
        bool takesReference = EnumCodes.Of<Transformation>(row.Transformation)
            is Transformation.Share or Transformation.ShareChange or Transformation.GrowthGap;
        Require(takesReference, line, "reference", row.Reference, "nothing, since only shares and gaps refer to another figure");
        // Wholes outside China's trade are known by their code alone.
        if (IsCode(row.Reference)) return;
        foreach (string part in row.Reference.Split(';'))
        {
            string[] sides = part.Split('=');
            Require(sides.Length == 2, line, "reference", row.Reference, "a dimension and a code such as partner=world");
            string[] codes = CodesOf(sides[0]);
            Known(line, "reference", sides[0], codes.Length > 0, Auditing.SeriesPoint.Dimensions);
            Known(line, "reference", sides[1], codes.Contains(sides[1]), codes);
        }
    }

    private static void CheckPlaces(FigureRow row, long line)
    {
        string[] sections = row.Section.Split(';');
        string[] paragraphs = row.Paragraph.Split(';');
        Require(sections.All(IsCode), line, "section", row.Section, "a section such as opening-statement");
        Require(paragraphs.All(IsParagraph) && paragraphs.Length == sections.Length, line, "paragraph", row.Paragraph, "a number from 1, or nothing, for each section");
    }

    private static bool IsParagraph(string text) => text.Length == 0 ||
        text is [not '0', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;

    private static bool IsCode(string text) => text.Length > 0 && text.All(each => char.IsAsciiLetterLower(each) || char.IsAsciiDigit(each) || each == '-');

    private static string[] CodesOf(string dimension) => dimension switch
    {
        "partner" => Codes(Partners.All),
        "commodity" => Codes(Commodities.All),
        "trade_mode" => Codes(TradeModes.All),
        "enterprise_type" => Codes(EnterpriseTypes.All),
        "domestic_region" => Codes(DomesticRegions.All),
        "transport_mode" => Codes(TransportModes.All),
        _ => [],
    };

    private static string[] Codes(IEnumerable<CodeListEntry> entries) => [.. entries.Select(entry => entry.Code)];
}
