using System.Globalization;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The tables of <c>docs/data-coverage.md</c>, made from the data.</summary>
internal static class CoveragePage
{
    /// <summary>Rows that were handed over and are not carried, with the reason.</summary>
    public static IReadOnlyList<(string Figure, string Reason)> LeftOut { get; } =
    [
        (
            "2020-01/2020-11 trade-value level CNY imports united-states = 823320000000",
            "The page prints 8233億2000億元, which is no number. The growth beside it is carried."
        ),
    ];

    public static IReadOnlyDictionary<string, Func<string>> Tables { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["summary"] = Summary,
        ["coverage"] = Coverage,
        ["publications"] = OfPublications,
        ["releases"] = Releases,
        ["left-out"] = () => MarkdownTable.From("figure|reason", LeftOut.Select(each => $"`{each.Figure}`|{each.Reason}")),
    };

    private static string Summary()
    {
        Figure[] figures = [.. TradeData.Figures];
        Publication[] publications = [.. TradeData.Dataset.Publications.Where(publication => publication.Url is not null)];
        return MarkdownTable.From("what|number",
        [
            $"observations (each figure once, whoever released it)|{TradeData.Query().AsPrinted().Count()}",
            $"releases (each figure in each publication)|{figures.Length}",
            $"publications|{TradeData.Dataset.Publications.Count()}",
            $"periods|{figures.Select(figure => figure.Period).Distinct().Count()}",
            $"addresses|{publications.Select(publication => publication.Url).Distinct().Count()}",
            $"addresses with a known day of publication|{publications.Where(publication => publication.Date is not null).Select(publication => publication.Url).Distinct().Count()}",
            $"releases whose day of publication is known|{figures.Count(figure => figure.Publication.Date is not null)}",
        ]);
    }

    // Period by what is measured: the dimensions by which it is broken down, with the number of figures.
    private static string Coverage()
    {
        string[] columns = ["trade-value", "trade-value-usd", "trade-volume", "trade-balance", "trade-balance-usd"];
        return MarkdownTable.From("period|" + string.Join('|', columns.Select(column => $"`{column}`"))
            + "|others", TradeData.Query().AsPrinted()
            .GroupBy(figure => figure.Period)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Key}|" + string.Join('|', columns
                .Select(column => CellOf(group.Where(figure => figure.Measure.Indicator.Code == column)))
                .Append(CellOf(group.Where(figure => !columns.Contains(figure.Measure.Indicator.Code)))))));
    }

    private static string CellOf(IEnumerable<Figure> figures) => string.Join(", ", figures
        .GroupBy(figure => DimensionsOf(figure.ToRow()), StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length > 0).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{(group.Key.Length == 0 ? "total" : group.Key)} {group.Count()}"));

    private static string DimensionsOf(FigureRow row) => string.Join(" × ", RowColumn.All
        .Where(column => column.Dimension is { } dimension && dimension != Dimension.Flow
            && row[dimension] != SeriesKey.Total[dimension].Code)
        .Select(column => column.Name.Replace('_', ' ')));

    private static string OfPublications() => MarkdownTable.From("code|day|releases|publisher", TradeData.Dataset.Publications
        .Select(publication => string.Join('|',
            $"`{publication.Code}`", publication.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown",
            TradeData.Rows.Count(row => row.Publication == publication.Code), publication.Publisher)));

    // Figures whose releases do not meet within their rounding.
    private static string Releases() => MarkdownTable.From("figure|first|latest", TradeData.Query().FirstPublished()
        .Join(TradeData.Query(), KeyOf, KeyOf, (first, latest) => (First: first, Latest: latest))
        .Where(pair => pair.First != pair.Latest && !pair.First.Interval.Overlaps(pair.Latest.Interval))
        .Select(pair => $"{pair.First.Title}|{Release(pair.First)}|{Release(pair.Latest)}"));

    private static string KeyOf(Figure figure) =>
        string.Join(' ', figure.Title, figure.Reference, figure.UnitCode, figure.Citation.Producer.Code);

    private static string Release(Figure figure) => $"{figure.Citation.Printed}, {figure.Publication.Publisher}";
}
