using System.Globalization;
using ChinaTrade.Data.Tests.Catalogue;
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
        string line = RepositoryFiles.Read("README.md").Split('\n').Single(each => each.StartsWith($"| {row} |", StringComparison.Ordinal));

        Assert.Equal(ratio.ToString(ratio < 10 ? "0.0" : "0", CultureInfo.InvariantCulture), Cells(line)[1]);
    }

    private static double Ratio(string question, string rows, string way)
    {
        string[] lines = RepositoryFiles.Read("benchmarks/results/README.md").Split($"\n## {question}\n")[1].Split("\n## ")[0].Trim().Split('\n');
        int column = Array.IndexOf(Cells(lines[0]), "ratio");
        string[] cells = lines.Select(Cells).Single(each => each.Length > column && each[0] == rows && each[1] == way);
        return double.Parse(cells[column], CultureInfo.InvariantCulture);
    }

    private static string[] Cells(string line) => Array.ConvertAll(line.Trim().Trim('|').Split('|'), cell => cell.Trim());
}
