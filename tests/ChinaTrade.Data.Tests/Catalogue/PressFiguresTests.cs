using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The figures of press texts against a table that was made without the seeds, in both directions.</summary>
public class PressFiguresTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Table =
        CsvTable.Parse(RepositoryFiles.Read("tests/ChinaTrade.Data.Tests/Catalogue/published-figures/press-figures.csv")).Rows;

    /// <summary>The lines of the table.</summary>
    public static IReadOnlySet<string> Known { get; } = Table.Select(PressFigureRow.Line).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Table_OfPressFigures_IsAllThere()
    {
        Assert.Equal(1829, Known.Count);
        Assert.Equal(139, Table.Select(row => row["url"]).Where(url => url.Length > 0).Distinct().Count());
    }

    [Fact]
    public void Figures_OfTheTable_AreCarried()
    {
        HashSet<string> carried = [.. TradeData.Figures.Select(PressFigureRow.Line)];

        Assert.Empty(Known.Except(carried));
    }
}
