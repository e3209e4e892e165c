using System.Globalization;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The seeds of gathered reports against the table of figures that was handed over with their addresses, in both
/// directions.</summary>
public class GatheredFiguresTests
{
    private static readonly GatheredRow[] Table =
    [
        .. CsvTable.Parse(RepositoryFiles.Read("tests/ChinaTrade.Data.Tests/Catalogue/published-figures/other-periods.csv"))
            .Rows.Select(row => new GatheredRow(row)),
    ];

    /// <summary>Each figure with each address that prints it.</summary>
    private static readonly HashSet<string> Carried =
        [.. Gathered.Where(figure => figure.Correction is null).Select(LineOf)];

    private static IEnumerable<Figure> Gathered =>
        TradeData.Figures.Where(figure => figure.Publication != Briefings.FirstHalf2021.Publication);

    [Fact]
    public void Table_OfOtherPeriods_IsAllThere()
    {
        Assert.Equal(526, Table.Length);
        Assert.Equal(119, Table.Select(row => row.Url).Distinct().Count());
    }

    [Fact]
    public void Figures_OfEachRow_AreCarriedSaveThoseLeftOut()
    {
        string[] missing =
            [.. from row in Table from figure in row.Figures() where !Carried.Contains($"{figure} at {row.Url}") select figure];

        Assert.Equal(
            [
                // Carried as printed, "395.62 trillion yuan", with a correction that says so.
                "2020-H1 trade-value level CNY imports united-states = 395620000000",
                .. CoveragePage.LeftOut.Select(each => each.Figure),
            ],
            missing);
    }

    [Fact]
    public void Figures_ThatAreCarried_StandInATable()
    {
        HashSet<string> known = [.. from row in Table from figure in row.Figures() select $"{figure} at {row.Url}"];

        Assert.Empty(
            from figure in Gathered
            where figure.Correction is null && !known.Contains(LineOf(figure)) && !PressFiguresTests.Known.Contains(PressFigureRow.Line(figure))
            select figure.Title);
    }

    private static string LineOf(Figure figure) => GatheredRow.Line(figure.ToRow()) + " at " + figure.Publication.Url;

    [Theory]
    [InlineData("README.md", "| 237 publications of GACC, agencies and newspapers | {0} periods from 2013 to 2026 | {1} |")]
    [InlineData("docs/README.zh-CN.md", "| 海关总署、通讯社和报纸的 237 份发布 | 2013 年至 2026 年的 {0} 个时期 | {1} |")]
    public void Page_OfTheProject_SaysHowMuchThereIs(string page, string line)
    {
        Figure[] gathered = [.. Gathered];
        int periods = gathered.Select(figure => figure.Period).Distinct().Count();

        Assert.Contains(string.Format(CultureInfo.InvariantCulture, line, periods, gathered.Length), RepositoryFiles.Read(page),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_InDoubt_AreTheseAndNoOthers() => Assert.Equal(
        [
            "trade value, share: United States, Electromechanical products, exports, 2020-Q1 61.6%",
            "trade value: United States, imports, 2020-H1 395.62 trillion yuan",
            "trade value, growth: European Union, United States and Japan, exports, 2024-01/2024-09 4.2%",
            "trade value: all trade, 2024-Q1 10.15 trillion yuan",
        ],
        Gathered.Where(figure => figure.Correction is not null).Select(figure => $"{figure.Title} {figure.Citation.Printed}"));

    [Fact]
    public void Figure_WithAMisprintedUnit_IsCorrected()
    {
        Figure doubtful = Assert.Single(Gathered, figure => figure.Correction is { Reading.Length: > 0 });

        Assert.Equal("395.62 trillion yuan", doubtful.Citation.Printed);
        Assert.Equal("value=395620000000;lower=395615000000;upper=395625000000", doubtful.Correction!.Reading);
    }
}
