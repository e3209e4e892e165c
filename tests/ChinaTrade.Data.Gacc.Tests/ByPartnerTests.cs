using Xunit;
using static ChinaTrade.Data.Gacc.Tests.GaccPages;

namespace ChinaTrade.Data.Gacc.Tests;

public sealed class ByPartnerTests
{
    [Fact]
    public void Read_EnglishPage_GivesEveryFigure()
    {
        GaccTable table = GaccPages.Read(Html(ByCountry));

        Assert.Equal(GaccTableKind.ByPartner, table.Kind);
        Assert.Equal("(4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY)", table.Title);
        Assert.Equal(Period.Between(Period.Month(2025, 1), Period.Month(2025, 2)), table.Period);
        Assert.Equal("CNY 100 Million", table.Unit);
        Assert.Equal(["Note: 1. The EU value is without the UK."], table.Notes);
        Assert.Equal(29, table.Rows.Count);
        Assert.Equal("2025-01/2025-02 trade-value level total world/all/all/all 6536360000000 [6536355000000, 6536365000000] CNY '65,363.6 hundred million yuan'",
            Line(table.Rows[0]));
        Assert.Equal("2025-01/2025-02 trade-value level exports germany/all/all/all 119300000000 [119295000000, 119305000000] CNY '1,193.0 hundred million yuan'",
            Line(table.Rows[13]));
        Assert.Equal("2025-01/2025-02 trade-value growth imports south-korea/all/all/all 1 [0.95, 1.05] % '1%'", Line(table.Rows[23]));
    }

    [Fact]
    public void Read_ChinesePage_GivesMonthAndCumulative()
    {
        GaccTable table = GaccPages.Read(Html(ByCountryInChinese), new() { Release = ReleaseKind.Bulletin });

        Assert.Equal(Period.Month(2025, 2), table.Period);
        Assert.Equal(23, table.Rows.Count);
        Assert.Equal("2025-02 trade-value level total world/all/all/all 2863268823386 [2863268823385.5, 2863268823386.5] CNY '286,326,882.3386万元'",
            Line(table.Rows[0]));
        Assert.Equal("2025-02 trade-value level total hong-kong/all/all/all 140005000 [140004500, 140005500] CNY '14,000.5万元'", Line(table.Rows[17]));
        Assert.Equal("gacc-by-country-2025-02", Assert.Single(table.Publications).Code);
        Assert.All(table.Rows, row => Assert.Equal("bulletin", row.Release));
    }

    [Fact]
    public void Dataset_OfAPage_AnswersQueriesAndMerges()
    {
        TradeDataset dataset = GaccPages.Read(Html(ByCountry), new() { Published = new(2025, 3, 7) }).Dataset;

        TradeDataset merged = TradeData.Dataset.Merge(dataset);

        Period period = Period.Between(Period.Month(2025, 1), Period.Month(2025, 2));
        Figure figure = Assert.Single(merged.Query().In(period).For(Partners.Asean).Exports().Measure(Indicators.TradeValue));
        Assert.Equal("6,266.8 hundred million yuan", figure.Citation.Printed);
        Assert.Equal(TradeData.Rows.Count() + 29, merged.Rows.Count());
        TradeDataset tables = GaccTables.Dataset.Merge(dataset);
        Assert.Equal(["gacc-by-country-2025-02", "gacc-by-country-2025-02-express", "gacc-main-partners-2025-02"],
            tables.Query().In(period).AllVintages().Imports().For(Partners.Germany).Measure(Indicators.TradeValue)
                .Select(each => each.Publication.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_SameTableAsCsv_GivesTheSameRows()
    {
        const string Csv = """
            (4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY),,,,,,
            ,,,,,,Unit: CNY 100 Million
            Country (Region),1-to-2 Export & Import,1-to-2 Export,1-to-2 Import,"Export & Import, year-on-year ±%","Export, year-on-year ±%","Import, year-on-year ±%"
            Total,"65,363.6","38,812.1","26,551.5",-1.2,3.4,-7.3
              European Union,8333.4,5682.6,2650.8,-0.2,1.8,-4.3
            of which:,,,,,,
                Germany,2148.9,1193.0,955.9,0.9,4.4,-3.3
            R. O. Korea,3355.1,1480.1,1875.0,-0.1,-1.5,1
            ASEAN,10333.3,6266.8,4066.5,4.0,6.8,—
            "Note: 1. The EU value is without the UK."
            """;

        GaccTable table = GaccPages.Read(Csv);

        Assert.Equal(GaccPages.Read(Html(ByCountry)).Rows.Select(row => (row.Period, row.Flow, row.Partner, row.Value, row.Lower, row.Upper)),
            table.Rows.Select(row => (row.Period, row.Flow, row.Partner, row.Value, row.Lower, row.Upper)));
        Assert.Equal(["Note: 1. The EU value is without the UK."], table.Notes);
    }

    [Fact]
    public void Read_January_TakesMonthAndCumulativeAsOne()
    {
        string page = Html("""
            By Country/Region, January 2026 (in USD) {4}
            Unit: US$ Million {4}
            Country/Region | Export | Export | Year-on-Year (±%), Export
             | 1 | 1-to-1 |
            Japan | 1,234.5 | 1,234.5 | 20
            """);

        Assert.Equal([1_234_500_000m, 20m], GaccPages.Read(page).Rows.Select(row => row.Value));
        GaccTableException fault = Assert.Throws<GaccTableException>(() => GaccPages.Read(page.Replace(
            "1,234.5</b></span>\n\t</td>\n\t<td>\n\t\t<span><b>20", "1,234.6</b></span>\n\t</td>\n\t<td>\n\t\t<span><b>20", StringComparison.Ordinal)));
        Assert.Equal("Row 5, column 3: '1,234.6' differs from '1,234.5', which is printed for the same figure.", fault.Message);
    }

    // What the header of the page says beside the table: day, address, title and unit.
    [Fact]
    public void Read_PageAroundTheTable_TellsWhatTheTableDoesNot()
    {
        string table = ByCountry.Replace("(4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY) {7}\nUnit: CNY 100 Million {7}\n",
            string.Empty, StringComparison.Ordinal);
        string html = Html(table, "<title>(4) China's Total Export &amp; Import Values by Country/Region, Jan-Feb 2025 (in CNY)</title>")
            .Replace("<body>", "<!-- saved from url=(0056)http://english.customs.gov.cn/Statics/a.html --><body><div class=\"atcl-date\">2025/03/11</div><p>Unit: CNY 100 Million</p>",
                StringComparison.Ordinal);

        GaccTable read = GaccPages.Read(html);

        Publication publication = Assert.Single(read.Publications);
        Assert.Equal(new DateOnly(2025, 3, 11), publication.Date);
        Assert.Equal("http://english.customs.gov.cn/Statics/a.html", publication.Url);
        Assert.Equal(GaccPages.Read(Html(ByCountry)).Rows.Select(row => row.Value), read.Rows.Select(row => row.Value));
    }
}
