using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The seed against a table that somebody else typed from the publication: a typing error has to be made twice to pass.</summary>
public class PublishedFiguresTests
{
    /// <summary>Publications that are carried in full; gathered reports are compared in <see cref="GatheredFiguresTests"/>.</summary>
    public static TheoryData<string> Publications =>
        [.. TradeData.Dataset.Publications.Where(publication => publication.Sections.Count > 0).Select(publication => publication.Code)];

    [Theory]
    [MemberData(nameof(Publications))]
    public void Rows_AgainstThePublishedFigures_AreTheSameFigures(string publication)
    {
        string[] published = [.. PublishedFigures.From(publication).Rows.Select(PublishedFigures.KeyOf).Order(StringComparer.Ordinal)];
        string[] carried = [.. PublishedFigures.Carried(publication).Rows.Select(PublishedFigures.KeyOf).Order(StringComparer.Ordinal)];

        Assert.Equal(published.Distinct(), published);
        Assert.Empty(published.Except(carried).Select(key => "not carried: " + key));
        Assert.Empty(carried.Except(published).Select(key => "not published: " + key));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void Rows_AgainstThePublishedFigures_AgreeInEveryColumn(string publication)
    {
        CsvTable published = PublishedFigures.From(publication);
        Dictionary<string, IReadOnlyDictionary<string, string>> carried =
            PublishedFigures.Carried(publication).Rows.ToDictionary(PublishedFigures.KeyOf, StringComparer.Ordinal);

        List<string> differences = [];
        foreach (IReadOnlyDictionary<string, string> expected in published.Rows)
        {
            string key = PublishedFigures.KeyOf(expected);
            IReadOnlyDictionary<string, string> actual = carried[key];
            differences.AddRange(published.Columns
                .Where(column => actual[column] != expected[column])
                .Select(column => $"{key}: {column} is '{actual[column]}', published '{expected[column]}'"));
        }

        Assert.Empty(differences);
    }

    // Without it, an emptied table and an emptied seed would agree.
    [Fact]
    public void PublishedFigures_OfTheFirstHalfOf2021_AreAllThere()
    {
        CsvTable table = PublishedFigures.From("scio-2021-07-13");

        Assert.Equal(205, table.Rows.Count);
        Assert.Equal(
            [
                "section", "paragraph", "period", "indicator", "transformation", "basis", "flow", "partner", "commodity", "trade_mode",
                "enterprise_type", "domestic_region", "transport_mode", "reference", "producer", "unit", "value", "hedge", "printed",
            ],
            table.Columns);
    }

    [Theory]
    [InlineData("README.md", "| SCIO briefing of 13 July 2021 |")]
    [InlineData("docs/README.zh-CN.md", "| 国新办 2021 年 7 月 13 日发布会 |")]
    public void Page_OfTheProject_SaysHowManyTheFirstPublicationHas(string page, string row)
    {
        string line = Assert.Single(RepositoryFiles.Read(page).Split('\n'), line => line.StartsWith(row, StringComparison.Ordinal));

        Assert.Contains($"| {PublishedFigures.From("scio-2021-07-13").Rows.Count} |", line, StringComparison.Ordinal);
    }
}
