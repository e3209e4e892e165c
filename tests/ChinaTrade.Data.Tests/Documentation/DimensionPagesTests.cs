using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Pages that list the dimensions list all of them.</summary>
public sealed class DimensionPagesTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (Dimension dimension in DimensionEntries.BesidesFlow)
            {
                string column = RowColumn.For(dimension).Name;
                data.Add("README.md", $"`{DimensionEntries.ListNameOf(dimension)}`");
                data.Add("README.md", column.Replace('_', ' '));
                data.Add("docs/README.zh-CN.md", $"`{DimensionEntries.ListNameOf(dimension)}`");
                data.Add("docs/adding-data.md", column.Replace('_', ' '));
                data.Add("docs/json-stat.md", $"`{column}`");
                data.Add("docs/sdmx.md", $"`{column.ToUpperInvariant()}`");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfTheProject_NamesEveryDimension(string page, string name) =>
        Assert.Contains(name, RepositoryFiles.Read(page), StringComparison.OrdinalIgnoreCase);
}
