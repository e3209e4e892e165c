using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The independent table of a briefing's figures: typed from the publication by a second person, without the seed.</summary>
internal static class PublishedFigures
{
    private static readonly string[] Key =
    [
        "period", "indicator", "transformation", "basis", "flow", "partner", "commodity", "trade_mode", "ownership", "region", "transport",
        "reference", "producer",
    ];

    public static CsvTable Of(string briefing)
    {
        string path = $"tests/ChinaTrade.Data.Tests/Catalogue/published-figures/{briefing}.csv";
        Assert.True(RepositoryFiles.Exists(path), $"The briefing '{briefing}' has no table of figures typed by a second person: {path}");
        return CsvTable.Parse(RepositoryFiles.Read(path));
    }

    /// <summary>The built-in figures of a briefing, as the library exports them.</summary>
    public static CsvTable Carried(string briefing)
    {
        using StringWriter writer = new();
        TradeData.Rows.Where(row => row.Briefing == briefing).WriteCsv(writer);
        return CsvTable.Parse(writer.ToString());
    }

    public static string KeyOf(IReadOnlyDictionary<string, string> row) => string.Join(" | ", Key.Select(column => row[column]));
}
