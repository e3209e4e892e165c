using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The seed against a table that somebody else typed from the publication: a typing error has to be made twice to pass.</summary>
public class PublishedFiguresTests
{
    /// <summary>Briefings that are one publication; gathered reports are compared in <see cref="GatheredFiguresTests"/>.</summary>
    public static TheoryData<string> Briefings =>
        [.. TradeData.Dataset.Briefings.Where(briefing => briefing.Publisher is not null).Select(briefing => briefing.Code)];

    [Theory]
    [MemberData(nameof(Briefings))]
    public void Rows_AgainstThePublishedFigures_AreTheSameFigures(string briefing)
    {
        string[] published = [.. PublishedFigures.Of(briefing).Rows.Select(PublishedFigures.KeyOf).Order(StringComparer.Ordinal)];
        string[] carried = [.. PublishedFigures.Carried(briefing).Rows.Select(PublishedFigures.KeyOf).Order(StringComparer.Ordinal)];

        Assert.Equal(published.Distinct(), published);
        Assert.Empty(published.Except(carried).Select(key => "not carried: " + key));
        Assert.Empty(carried.Except(published).Select(key => "not published: " + key));
    }

    [Theory]
    [MemberData(nameof(Briefings))]
    public void Rows_AgainstThePublishedFigures_AgreeInEveryColumn(string briefing)
    {
        CsvTable published = PublishedFigures.Of(briefing);
        Dictionary<string, IReadOnlyDictionary<string, string>> carried =
            PublishedFigures.Carried(briefing).Rows.ToDictionary(PublishedFigures.KeyOf, StringComparer.Ordinal);

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
        CsvTable table = PublishedFigures.Of("2021-h1");

        Assert.Equal(205, table.Rows.Count);
        Assert.Equal(
            [
                "section", "paragraph", "period", "indicator", "transformation", "basis", "flow", "partner", "commodity", "trade_mode",
                "ownership", "region", "transport", "reference", "producer", "unit", "value", "hedge", "printed",
            ],
            table.Columns);
    }

    [Theory]
    [InlineData("README.md", "| SCIO briefing of 13 July 2021 |")]
    [InlineData("docs/README.zh-CN.md", "| 国新办 2021 年 7 月 13 日发布会 |")]
    public void Page_OfTheProject_SaysHowManyTheFirstBriefingHas(string page, string row)
    {
        string line = Assert.Single(RepositoryFiles.Read(page).Split('\n'), line => line.StartsWith(row, StringComparison.Ordinal));

        Assert.Contains($"| {PublishedFigures.Of("2021-h1").Rows.Count} |", line, StringComparison.Ordinal);
    }
}
