using System.Globalization;
using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>The page on the tables says what they hold. On a difference the message holds the text to paste.</summary>
public sealed partial class TablesPageTests
{
    private const string Page = "docs/gacc-tables.md";

    [Fact]
    public void Table_OfKinds_IsWhatTheTablesHold()
    {
        string expected = MarkdownTable.From("publications|periods|unit|figures", from figure in GaccTables.Dataset.Figures
            let kind = KindOf(figure.Publication.Code)
            group figure by kind into all
            orderby all.Key
            select string.Create(CultureInfo.InvariantCulture,
                $"`{all.Key}`: {all.Select(figure => figure.Publication).Distinct().Count()}|{all.Min(figure => figure.Period.FirstMonth)} to {all.Max(figure => figure.Period.LastMonth)}|{UnitsOf(all)}|{all.Count():N0}"));

        Assert.True(RepositoryFiles.Read(Page).Contains(expected, StringComparison.Ordinal), $"{Page} should read:\n{expected}\n");
    }

    [Fact]
    public void Table_OfDoubts_ListsEachDoubtfulFigure()
    {
        string expected = MarkdownTable.From("publication|figure|printed|why", from figure in GaccTables.Dataset.Figures
            where figure.Status == ObservationStatus.Doubtful
            orderby figure.Publication.Code, figure.Title
            select $"`{figure.Publication.Code}`|{figure.Title}|{figure.Citation.Printed}|{figure.Correction!.Reason}");

        Assert.True(RepositoryFiles.Read(Page).Contains(expected, StringComparison.Ordinal), $"{Page} should read:\n{expected}\n");
    }

    private static string UnitsOf(IEnumerable<Figure> figures) =>
        string.Join(", ", figures.Select(figure => figure.UnitCode).Distinct().Order(StringComparer.Ordinal));

    private static string KindOf(string publication) => Date().Replace(publication, string.Empty);

    [GeneratedRegex(@"-\d{4}(-\d{4}|(-\d\d)?(-to-\d{4}(-\d\d)?)?(-\d\d)?)")]
    private static partial Regex Date();
}
