using System.Globalization;
using ChinaTrade.Data.Gacc;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>The pages count what the package of tables contains.</summary>
public sealed class TablePackagePagesTests
{
    [Theory]
    [InlineData("README.md", "`ChinaTrade.Data.Gacc`: {0} publications", "| {1} periods from 2014 to 2026 | {2} |",
        "UN Comtrade ({3} figures)")]
    [InlineData("docs/README.zh-CN.md", "`ChinaTrade.Data.Gacc`：{0} 份发布", "| 2014 年至 2026 年的 {1} 个时期 | {2} |", "")]
    public void Page_OfTheProject_SaysHowMuchThePackageContains(string page, params string[] parts)
    {
        Figure[] figures = [.. GaccTables.Dataset.Figures];
        object[] counts =
        [
            figures.Select(figure => figure.Publication).Distinct().Count(), figures.Select(figure => figure.Period).Distinct().Count(),
            figures.Length, figures.Count(figure => figure.Producer == Producers.UnComtrade),
        ];

        Assert.Equal((2014, 2026), (figures.Min(figure => figure.Period.StartYear), figures.Max(figure => figure.Period.EndYear)));
        Assert.All(parts, part => Assert.Contains(
            string.Format(CultureInfo.InvariantCulture, part, counts), RepositoryFiles.Read(page), StringComparison.Ordinal));
    }
}
