using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The independent table of a publication's figures: typed from the publication by a second person, without the seed.</summary>
internal static class PublishedFigures
{
    private static readonly RowColumn[] Key = [.. RowColumn.All.Where(column => column.IsKey && column != RowColumn.Publication)];

    public static CsvTable From(string publication)
    {
        string path = $"tests/ChinaTrade.Data.Tests/Catalogue/published-figures/{publication}.csv";
        Assert.True(RepositoryFiles.Exists(path), $"The publication '{publication}' has no table of figures typed by a second person: {path}");
        return CsvTable.Parse(RepositoryFiles.Read(path));
    }

    /// <summary>The built-in figures of a publication, as the library exports them.</summary>
    public static CsvTable Carried(string publication)
    {
        using StringWriter writer = new();
        TradeData.Rows.Where(row => row.Publication == publication).WriteCsv(writer);
        return CsvTable.Parse(writer.ToString());
    }

    /// <summary>What a record is about. A table without the column of a dimension has its totals only.</summary>
    public static string KeyOf(IReadOnlyDictionary<string, string> row) => string.Join(" | ", Key.Select(column => TextOf(row, column)));

    private static string TextOf(IReadOnlyDictionary<string, string> row, RowColumn column) =>
        column.Dimension is { } dimension ? row.GetValueOrDefault(column.Name, SeriesKey.Total[dimension].Code) : row[column.Name];
}
