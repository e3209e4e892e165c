using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The tables of <c>docs/data.md</c> say what the data says. On a difference the message holds the text to paste; nothing is written.</summary>
public class DataPageTests
{
    private static IReadOnlyList<MarkedRegion> Regions => MarkedRegion.AllOf(RepositoryFiles.Read("docs/data.md"));

    public static TheoryData<string> Tables => [.. DataPage.Tables.Keys];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Region_OfTheDataPage_SaysWhatTheDataSays(string name)
    {
        string expected = DataPage.Tables[name]();
        string? actual = Regions.SingleOrDefault(region => region.Name == name)?.Text;

        Assert.True(expected == actual, $"docs/data.md, between <!-- begin {name} --> and <!-- end {name} -->, should read:\n{expected}\n");
    }

    [Fact]
    public void Regions_OfTheDataPage_AreThoseThatAreChecked() =>
        Assert.Equal(DataPage.Tables.Keys.Order(StringComparer.Ordinal), Regions.Select(region => region.Name).Order(StringComparer.Ordinal));
}
