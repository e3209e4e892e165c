using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The tables of the pages on data say what the data says. On a difference the message holds the text to paste; nothing is
/// written.</summary>
public class DataPageTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, Func<string>>> Pages = new(StringComparer.Ordinal)
    {
        ["docs/data.md"] = DataPage.Tables,
        ["docs/data-coverage.md"] = CoveragePage.Tables,
    };

    public static TheoryData<string, string> Tables
    {
        get
        {
            TheoryData<string, string> tables = [];
            foreach ((string page, IReadOnlyDictionary<string, Func<string>> ofPage) in Pages)
            {
                foreach (string table in ofPage.Keys) tables.Add(page, table);
            }

            return tables;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Region_OfThePage_SaysWhatTheDataSays(string page, string name)
    {
        string expected = Pages[page][name]();
        string? actual = RegionsOf(page).SingleOrDefault(region => region.Name == name)?.Text;

        Assert.True(expected == actual, $"{page}, between <!-- begin {name} --> and <!-- end {name} -->, should read:\n{expected}\n");
    }

    [Theory]
    [InlineData("docs/data.md")]
    [InlineData("docs/data-coverage.md")]
    public void Regions_OfThePage_AreThoseThatAreChecked(string page) =>
        Assert.Equal(Pages[page].Keys.Order(StringComparer.Ordinal), RegionsOf(page).Select(region => region.Name)
            .Order(StringComparer.Ordinal));

    private static IReadOnlyList<MarkedRegion> RegionsOf(string page) => MarkedRegion.AllOf(RepositoryFiles.Read(page));
}
