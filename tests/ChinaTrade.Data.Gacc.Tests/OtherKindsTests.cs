using Xunit;
using static ChinaTrade.Data.Gacc.Tests.GaccPages;

namespace ChinaTrade.Data.Gacc.Tests;

public sealed class OtherKindsTests
{
    [Fact]
    public void Read_ByCommodity_GivesQuantitiesValuesAndRestatedLevels()
    {
        GaccTable table = GaccPages.Read(Html(ByCommodity));

        Assert.Equal(GaccTableKind.ByCommodity, table.Kind);
        Assert.Equal(["gacc-exports-by-commodity-2025-04-usd-express", "gacc-exports-by-commodity-2025-04-usd-express-restated"],
            table.Publications.Select(publication => publication.Code));
        string[] lines = [.. table.Rows.Select(Line)];
        Assert.Equal(28, lines.Length);
        Assert.Contains("2025-04 trade-volume level exports world/grain/all/all 269000 [268500, 269500] t '26.9 ten thousand tonnes'", lines);
        Assert.Contains("2024-01/2024-04 trade-value-usd level exports world/agricultural-products/all/all 31250900000 [31250850000, 31250950000] USD '31,250.9 million US dollars'", lines);
        Assert.Contains("2025-01/2025-04 trade-volume level exports world/mobile-phones/all/all 218786000 [218785500, 218786500] piece '21,878.6 ten thousand pieces'", lines);
        Assert.Contains("2025-01/2025-04 trade-value-usd growth exports world/mobile-phones/all/all 0 [-0.05, 0.05] % '0%'", lines);
        Assert.Equal(7, table.Rows.Count(row => row.Release == "restated"));
    }

    [Fact]
    public void Read_ByCommodityInChinese_KeepsSecondUnitsApart()
    {
        GaccTable table = GaccPages.Read(Html(ByCommodityInChinese));

        string[] lines = [.. table.Rows.Select(row => (row.Publication.EndsWith("-further-units", StringComparison.Ordinal) ? "further: " : string.Empty) + Line(row))];
        Assert.Contains("2025-12 trade-volume level exports world/new-pneumatic-tyres/all/all 58430000 [58425000, 58435000] piece '5,843万条'", lines);
        Assert.Contains("further: 2025-12 trade-volume level exports world/new-pneumatic-tyres/all/all 780000 [775000, 785000] t '78万吨'", lines);
        Assert.Contains("further: 2025-12 trade-volume growth exports world/new-pneumatic-tyres/all/all 2 [1.95, 2.05] % '2%'", lines);
        Assert.Equal(2, table.Rows.Count(row => row.Commodity == "new-pneumatic-tyres" && row.Indicator == "trade-value" && row.Transformation == "level"));
        FigureRow vaccines = table.Rows.First(row => row is { Indicator: "trade-volume", Unit: "t", Value: 1.234m });
        Assert.Equal(("Printed as 1,234 千克.", "", 1.2335m), (vaccines.Note, vaccines.Printed, vaccines.Lower));
    }

    [Fact]
    public void Read_SecondUnitWithAnotherValue_Fails()
    {
        string page = Html(ByCommodityInChinese);
        int second = page.LastIndexOf("1,340,051", StringComparison.Ordinal);

        GaccTableException fault = Assert.Throws<GaccTableException>(
            () => GaccPages.Read(page[..second] + "1,340,052" + page[(second + 9)..]));

        Assert.Equal("Row 7, column 4: '1,340,052' differs from '1,340,051', which is printed for the same figure.", fault.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_ByTradeMode_TakesGrowthFromTheRowsBelow(bool hasSpans)
    {
        string text = hasSpans
            ? string.Join('\n', ByTradeMode.Split('\n').Select((line, i) => i is 4 or 6 or 8 ? line.Insert(line.IndexOf(" |", StringComparison.Ordinal), " [2]")
                : i is 5 or 7 or 9 ? line[3..] : line))
            : ByTradeMode;

        GaccTable table = GaccPages.Read(Html(text));

        Assert.Equal(GaccTableKind.ByTradeMode, table.Kind);
        Assert.Equal(24, table.Rows.Count);
        Assert.Equal("2019-01/2019-10 trade-value-usd level imports world/all/general/all 1027677944000 [1027677943500, 1027677944500] USD '1,027,677,944 thousand US dollars'",
            Line(table.Rows[14]));
        Assert.Equal("2019-01/2019-10 trade-value-usd growth imports world/all/other-donations/all -57.1 [-57.15, -57.05] % '-57.1%'", Line(table.Rows[^1]));
        Assert.Equal(["1、Figures in shaded areas refer to percentage change."], table.Notes);
    }

    [Fact]
    public void Read_ByTradeModeInChinese_GivesEveryFigure()
    {
        GaccTable table = GaccPages.Read(Html(ByTradeModeInChinese));

        Assert.Equal(Period.Between(Period.Month(2020, 1), Period.Month(2020, 5)), table.Period);
        Assert.Equal(22, table.Rows.Count);
        Assert.Equal("2020-01/2020-05 trade-value level imports world/all/special-area-equipment/all 29780000000 [29775000000, 29785000000] CNY '297.8亿元'",
            Line(table.Rows[^3]));
        Assert.All(table.Rows, row => Assert.Equal("2020-01/2020-05", row.Period));
    }

    [Fact]
    public void Read_ByEnterpriseTypeAndTradeMode_BreaksDownByBoth()
    {
        GaccTable table = GaccPages.Read(Html(ByEnterpriseTypeAndTradeMode));

        Assert.Equal(GaccTableKind.ByEnterpriseTypeAndTradeMode, table.Kind);
        Assert.Equal(19, table.Rows.Count);
        Assert.Equal("2023-01/2023-07 trade-value-usd level exports world/all/frontier-petty-trade/private 25145519000 [25145518500, 25145519500] USD '25,145,519 thousand US dollars'",
            Line(table.Rows[15]));
    }

    [Fact]
    public void Read_ByEnterpriseType_GivesEveryFigure()
    {
        GaccTable table = GaccPages.Read(Html(ByEnterpriseType));

        Assert.Equal(GaccTableKind.ByEnterpriseType, table.Kind);
        Assert.Equal(24, table.Rows.Count);
        Assert.Equal("2024-Q1 trade-value-usd level exports world/all/all/state-owned 70000100000 [70000050000, 70000150000] USD '70,000.1百万美元'", Line(table.Rows[7]));
    }

    [Fact]
    public void Read_UnitThatThePageLacks_IsTakenFromTheCaller()
    {
        string page = Html(ByTradeMode.Replace("Unit: US$1,000 {5}\n", string.Empty, StringComparison.Ordinal));

        Assert.Equal(GaccPages.Read(Html(ByTradeMode)).Rows, GaccPages.Read(page, new() { Unit = "US$1,000" }).Rows);
        Assert.Throws<ArgumentException>(() => GaccPages.Read(page, new() { Unit = "thousands" }));
    }

    // GACC printed 2024 over the year before on a page of 2026.
    [Fact]
    public void Read_HeaderThatThePageMisprints_IsReadAsTheCallerSays()
    {
        string page = Html(ByCommodity.Replace("1-4 Total,2024", "1-4 Total, 2023", StringComparison.Ordinal));

        GaccTableException fault = Assert.Throws<GaccTableException>(() => GaccPages.Read(page));
        GaccTable table = GaccPages.Read(page, new() { Readings = new Dictionary<string, string> { ["1-4 Total, 2023"] = "1-4 Total, 2024" } });

        Assert.Equal("Row 4, column 7: The header '1-4 Total, 2023 / Quantity' is about 2023; the table is about 2025-04, so that 2025 or 2024 was expected.", fault.Message);
        Assert.Equal(GaccPages.Read(Html(ByCommodity)).Rows, table.Rows);
    }
}
