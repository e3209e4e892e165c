using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The tables of <c>docs/data.md</c>, made from the figures of the first publication.</summary>
internal static class DataPage
{
    public static IReadOnlyDictionary<string, Func<string>> Tables { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["indicators"] = Indicators,
        ["sections"] = Sections,
        ["statuses"] = Statuses,
        ["corrections"] = Corrections,
        ["notes"] = Notes,
        ["identities"] = Identities,
    };

    private static readonly Publication First = Briefings.FirstHalf2021.Publication;

    private static readonly TradeDataset Dataset = TradeData.Rows.Where(row => row.Publication == First.Code).ToDataset();

    private static IEnumerable<FigureRow> Rows => Dataset.Rows;

    private static string Indicators() => MarkdownTable.From("indicator|code|units of its level|figures", Data.Indicators.All
        .Select(indicator => (Indicator: indicator, Count: Rows.Count(row => row.Indicator == indicator.Code)))
        .Where(each => each.Count > 0)
        .OrderByDescending(each => each.Count)
        .Select(each => $"{each.Indicator.Name}|`{each.Indicator.Code}`|{string.Join(", ", each.Indicator.UnitCodes)}|{each.Count}"));

    private static string Sections() => MarkdownTable.From("section|code|figures first printed here|printed here again",
        from section in First.Sections
        let places = Rows.Select(row => row.Section.Split(';')).ToArray()
        let first = places.Count(each => each[0] == section.Code)
        let again = places.Sum(each => each.Skip(1).Count(code => code == section.Code))
        select $"{section.Title}|`{section.Code}`|{first}|{again}");

    // Readings have no rows.
    private static string Statuses() => MarkdownTable.From("status|figures", Enum.GetValues<ObservationStatus>()
        .Where(status => status != ObservationStatus.Corrected)
        .Select(status => $"`{status.ToCode()}`|{Rows.Count(row => row.Status == status.ToCode())}"));

    // Of every publication: only briefings have typed members of what they printed.
    private static string Corrections() => MarkdownTable.From("figure|publication|place|printed|reads|evidence", InTextOrder()
        .Concat(TradeData.Figures.Where(figure => figure.Publication != First))
        .Where(figure => figure.Correction is not null)
        .Select(figure => string.Join('|',
            $"`{PathTo(figure) ?? figure.Title}`",
            $"`{figure.Publication.Code}`",
            FigureLines.PlacesOf(figure.ToRow()),
            figure.Citation.Printed,
            figure.Correction!.Reading is { Length: > 0 } reading ? $"`{reading}`" : string.Empty,
            figure.Correction.Reason)));

    private static string Notes() => MarkdownTable.From("typed member|place|printed|note", InTextOrder()
        .Where(figure => figure.Note.Length > 0)
        .Select(figure => $"{About(figure)}|{figure.Note}"));

    private static string Identities()
    {
        AuditReport audit = Dataset.Audit();
        return MarkdownTable.From("identity|passed|inconclusive|failed, with a correction|failed",
            from count in audit.Counts
            orderby count.Identity
            let known = audit.Failed.Count(finding => finding.Identity == count.Identity && finding.IsKnown)
            select $"`{count.Identity}`|{count.Passed}|{count.Inconclusive}|{known}|{count.Failed - known}");
    }

    // Sections stand in the order of the talk.
    private static IEnumerable<Figure> InTextOrder() => TradeData.Figures
        .Where(figure => figure.Publication == First)
        .OrderBy(figure => First.Sections.TakeWhile(section => section != figure.Citation.Places[0].Section).Count())
        .ThenBy(figure => figure.Citation.Places[0].Paragraph);

    private static string About(Figure figure) => $"`{PathTo(figure)}`|{FigureLines.PlacesOf(figure.ToRow())}|{figure.Citation.Printed}";

    private static string? PathTo(Figure figure) => TypedNode.AllMembers.FirstOrDefault(member => member.Figure == figure)?.Path;
}
