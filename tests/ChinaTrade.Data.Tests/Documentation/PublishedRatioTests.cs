using System.Globalization;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>What the read-me says of speed is what the committed results say.</summary>
public sealed class PublishedRatioTests
{
    [Theory]
    [InlineData("one figure, typed member, no bytes allocated", "OneFigure", "", "TypedMember")]
    [InlineData("one figure by key, no bytes", "OneFigure", "", "FindByKey")]
    [InlineData("partners of one period added up, kept query, no bytes", "SumOfOnePeriod", "", "PreparedQuery")]
    [InlineData("10 million rows by partner, exact, with bounds", "AllPeriodsByPartner", "10,000,000", "Library")]
    [InlineData("the share of each partner in a million rows, with bounds", "SharesByPartner", "1,000,000", "Library")]
    [InlineData("a fresh process that prints one figure, JIT", "ColdStartJit", "", "Library", "Json")]
    public void Readme_RowOfSpeed_IsTheRatioOfTheResults(string row, string question, string rows, string way, string? against = null)
    {
        double ratio = (against is null ? 1 : Ratio(question, rows, against)) / Ratio(question, rows, way);
        string[] cells = MarkdownTable.AllOf(RepositoryFiles.Read("README.md"))
            .SelectMany(table => table.Rows).Single(cells => cells[0] == row);

        Assert.Equal(ratio.ToString(ratio < 10 ? "0.0" : "0", CultureInfo.InvariantCulture), cells[1]);
    }

    private static double Ratio(string question, string rows, string way)
    {
        MarkdownTable table = MarkdownTable.AllOf(RepositoryFiles.Read("benchmarks/results/README.md"))
            .Single(table => table.Heading == question);
        string[] cells = table.Rows.Single(cells => cells[0] == rows && cells[1] == way);
        return double.Parse(cells[table.Columns.ToList().IndexOf("ratio")], CultureInfo.InvariantCulture);
    }
}
