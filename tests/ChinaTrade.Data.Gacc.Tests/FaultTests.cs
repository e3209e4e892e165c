using Xunit;
using static ChinaTrade.Data.Gacc.Tests.GaccPages;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>Each planted error is refused, with its place, what was found and what was expected.</summary>
public sealed class FaultTests
{
    private static readonly PlantedFault[] Faults =
    [
        new("unknown name", By("R. O. Korea", "Atlantis"),
            "Row 8, column 1: 'Atlantis' is not known as a partner; for a further spelling, pass a Reading."),
        new("misspelt name", By("Germany", "Germny"),
            "Row 7, column 1: 'Germny' is not known as a partner; did you mean 'Germany'? If so, pass it as a Reading.", "Germany"),
        new("name of another dimension", By("~~European Union", "Ordinary Trade"),
            "Row 6, column 1: 'Ordinary Trade' is a name of the dimension trade mode; expected one of the dimension partner."),
        new("letter in a number", By("1,193.0", "1,l93.0"),
            "Row 7, column 3: '1,l93.0' is no number; expected digits such as '65,363.6', or '-' for nothing."),
        new("separator in a wrong place", By("10,333.3", "10,33.3"), "Row 9, column 2: '10,33.3' is no number;"),
        new("two numbers in a field", By("10,333.3", "10 333.3"), "Row 9, column 2: '10 333.3' is no number;"),
        new("level below zero", By("| 955.9", "| -955.9"), "Row 7, column 4: '-955.9' is below zero; a level cannot be."),
        new("growth below -100", Html(ByCountry).Replace("-7.3", "-107.3", StringComparison.Ordinal),
            "Row 5, column 7: '-107.3' is below -100; growth cannot be."),
        new("missing unit", By("Unit: CNY 100 Million {7}\n", ""), "The table has no unit of values; expected a unit such as"),
        new("unknown unit", By("CNY 100 Million", "EUR 100 Million"), "Row 2, column 1: 'Unit: EUR 100 Million' is not a unit of values;"),
        new("two units", By("Unit: CNY 100 Million {7}", "Unit: CNY 100 Million {3} | Unit: CNY 10,000 {4}"),
            "Row 2, column 4: The table has two units, 'CNY 100 Million' and 'CNY 10,000'."),
        new("unit in another currency than the title", By("Unit: CNY 100 Million", "Unit: USD1 Million"),
            "The title '(4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY)' says CNY, and the unit 'USD1 Million' is in USD."),
        new("missing period", By(", January-February 2025", ""),
            "The title '(4) China's Total Export & Import Values by Country/Region (in CNY)' has no period;"),
        new("two periods", By("February 2025", "February 2025, and May 2025"),
            "The title '(4) China's Total Export & Import Values by Country/Region, January-February 2025, and May 2025 (in CNY)' names two periods, 2025-01/2025-02 and 2025-05."),
        new("missing title", By("(4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY) {7}\n", ""),
            "The table has no title;"),
        new("title of another table", By("Values by Country/Region", "Values by HS Section"),
            "The title '(4) China's Total Export & Import Values by HS Section, January-February 2025 (in CNY)' names none of the kinds of table that are read;"),
        new("unknown header", By("| Export | Import | 1-to-2", "| Export | Transit | 1-to-2"),
            "Row 3, column 4: 'transit' of the header is not understood; expected flow, months, 'Quantity', 'Value' or growth."),
        new("header without flow", By("| Export | Import | 1-to-2 Total", "| Export | Value | 1-to-2 Total"),
            "Row 4, column 4: The header 'Value / 1-to-2' names no flow;"),
        new("two columns alike", By("| Export | Import | 1-to-2 Total", "| Export | Export | 1-to-2 Total"),
            "Row 4, column 4: The header 'Export / 1-to-2' is about the same as column 3, exports, value, 2025-01/2025-02."),
        new("months of another period", By("| 1-to-2 | 1-to-2 |", "| 1-to-2 | 1-to-3 |"),
            "Row 4, column 4: The header 'Import / 1-to-3' is about months 1 to 3;"),
        new("column without header", Html(ByCountry)
            .Replace("<b>1-to-2</b>", "<b></b>", StringComparison.Ordinal).Replace("<b>Import</b>", "<b></b>", StringComparison.Ordinal), "Row 3, column 4: The column has no header."),
        new("row with a field too few", By(" | 1,193.0", ""), "Row 7: The row has 6 fields; expected 7, as the header has."),
        new("row with a field too many", By("| 955.9", "| 955.9 | 1.0"), "Row 7, column 8: '-3.3' has no column of the header above it."),
        new("columns shifted", By("5,682.6~ | 2,650.8~ | -0.2 | 1.8", "2,650.8~ | -0.2 | 1.8 | 3.0").Replace("-0.2", "0.2", StringComparison.Ordinal),
            "Row 6, column 2: '8,333.4' is not the sum of '2,650.8' and '0.2' in row 'European Union'."),
        new("columns swapped", By("26,551.5~ | -1.2", "2,655.1~ | -1.2"),
            "Row 5, column 2: '65,363.6' is not the sum of '38,812.1' and '2,655.1' in row 'Total'."),
        new("row above the total", By("4,066.5", "99,999.9").Replace("10,333.3", "106,266.7", StringComparison.Ordinal),
            "Row 9, column 2: '106,266.7' of row 'ASEAN' is above the total, '65,363.6'."),
        new("total between rows", Html(Swapped(ByCountry, 4, 5)),
            "Row 6, column 1: The total 'Total' is between other rows; expected it first or last."),
        new("row twice", By("~~~~~of which: Germany", "European Union"), "Row 7, column 1: 'European Union' has a row already, row 6."),
        new("figures without a name", By("R. O. Korea", ""), "Row 8: The row has figures but no name."),
        new("figures below the notes", Html(Swapped(ByCountry, 8, 9)), "Row 10, column 1: 'ASEAN' is a row of figures below the notes;"),
        new("month above the cumulative", Html(ByCountryInChinese.Replace("14,000.5", "94,000.5", StringComparison.Ordinal).Replace("１４，０００．５", "94,000.5", StringComparison.Ordinal)),
            "Row 7, column 2: '94,000.5' for 2025-02 is above '32,534' for 2025-01/2025-02 in row '其中：中国香港'."),
        new("unknown unit of quantity", Html(ByCommodity.Replace("| Ton |", "| Bushel |", StringComparison.Ordinal)),
            "Row 7, column 2: 'Bushel' is no unit of quantities;"),
        new("number in the place of a unit", Html(ByCommodity.Replace("| Ton |", "| 4,784.8 |", StringComparison.Ordinal)),
            "Row 7, column 2: '4,784.8' is no unit of quantities;"),
        new("quantity without a unit", Html(ByCommodity.Replace("| Ton |", "| - |", StringComparison.Ordinal)),
            "Row 7, column 3: 'Rare earth' has a quantity but no unit;"),
        new("flow of another title", Html(ByCommodity.Replace("| 4 {2}", "| Imports, 4 {2}", StringComparison.Ordinal)),
            "Row 4, column 3: The header 'Imports, 4 / Quantity' is about imports, and the title"),
        new("trade mode in a table of commodities", Html(ByCommodity.Replace("Mobile phones", "Ordinary Trade", StringComparison.Ordinal)),
            "Row 8, column 1: 'Ordinary Trade' is a name of the dimension trade mode; expected one of the dimension commodity."),
        new("row of growth missing", Html(ByTradeMode.Replace(" | 4.0 | 3.2 | -2.5 | -4.2\n", "", StringComparison.Ordinal)),
            "Row 7, column 1: 'Ordinary Trade' has no row of growth below it, which other rows have."),
        new("unknown enterprise type", Html(ByEnterpriseTypeAndTradeMode.Replace("| POE |", "| PRE |", StringComparison.Ordinal)),
            "Row 3, column 5: 'pre' of the header is not understood; expected flow, months, 'Quantity', 'Value' or growth, or an enterprise type.", "POE"),
        new("types that are no sum", Html(ByEnterpriseTypeAndTradeMode.Replace("| 199 |", "| 500,199 |", StringComparison.Ordinal)),
            "Row 7, column 2: '25,387,084' is not the sum of '237,401' and '500,199' and '25,145,519' and '3,965' in row 'Border Trade'."),
        new("no table", "<html><body><p>Nothing</p><iframe></iframe></body></html>", "The page has no table."),
        new("other table", "<table><tr><td>Home</td><td>News</td></tr></table>",
            "None of the tables of the page, 1 in all, is one of GACC;"),
        new("two tables", Html(ByCountry) + Html(ByTradeMode), "The page has 2 tables of GACC; expected one."),
        new("no rows", Html(string.Join('\n', ByCountry.Split('\n')[..4])), "The table has no rows of figures below its header."),
        new("no table in a file", "a,b\n1,2\n", "The file has no table of GACC;"),
        new("nothing", "", "The file has no table of GACC;"),
    ];

    public static TheoryData<string> Names => [.. Faults.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PageWithAFault_SaysWhereAndWhy(string name)
    {
        PlantedFault fault = Faults.Single(each => each.Name == name);
        GaccTableException thrown = Assert.Throws<GaccTableException>(() => GaccPages.Read(fault.Page));

        Assert.StartsWith(fault.Message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Nearest, thrown.Nearest);
        Assert.Equal(fault.Message.StartsWith("Row ", StringComparison.Ordinal), thrown.Row is not null);
    }

    [Fact]
    public void Read_CsvWithAFault_NamesTheLine()
    {
        const string Csv = "Trade Mode table by Trade Mode, 2.2025\r\n\r\n\"Unit: \r\n CNY 10,000\"\r\nTrade Mode,Export\r\nTotal,12x\r\n";

        GaccTableException fault = Assert.Throws<GaccTableException>(() => GaccPages.Read(Csv));

        Assert.Equal("Line 6, row 5, column 2: '12x' is no number; expected digits such as '65,363.6', or '-' for nothing.", fault.Message);
        Assert.Equal((6L, 5, 2, "12x"), (fault.Line, fault.Row, fault.Column, fault.Found));
    }

    [Fact]
    public void Read_QuoteThatIsNeverClosed_NamesTheLine() => Assert.Equal(
        3, Assert.Throws<GaccTableException>(() => GaccPages.Read("By Country/Region, 2.2025\nUnit: CNY 10,000\nCountry,\"Export\nTotal,12\n")).Line);

    [Fact]
    public void Read_ContradictionThatIsAllowed_StaysAsPrinted()
    {
        GaccTable table = GaccPages.Read(By("26,551.5~ | -1.2", "2,655.1~ | -1.2"), new() { AllowsContradictions = true });

        Assert.Equal(265_510_000_000m, table.Rows[2].Value);
        Assert.NotEmpty(table.Dataset.Query().Audit().Failed);
    }

    [Fact]
    public void Read_NameThatTheCallerReads_IsLookedUp() => Assert.Equal(
        GaccPages.Read(Html(ByCountry)).Rows,
        GaccPages.Read(By("of which: Germany", "of which: Germny"), new() { Readings = new Dictionary<string, string> { [" of which: Germny"] = "Germany" } }).Rows);

    [Fact]
    public void Read_DayBeforeThePeriodEnded_Fails() => Assert.StartsWith(
        "The day of publication, 2025-02-27, is before 2025-01/2025-02 ended.",
        Assert.Throws<GaccTableException>(() => GaccPages.Read(Html(ByCountry), new() { Published = new(2025, 2, 27) })).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_PeriodOtherThanThePages_Fails() => Assert.Contains(
        "is about 2025-01/2025-02, and the Period that was passed is 2025-02.",
        Assert.Throws<GaccTableException>(() => GaccPages.Read(Html(ByCountry), new() { Period = Period.Month(2025, 2) })).Message, StringComparison.Ordinal);

    private static string By(string printed, string planted)
    {
        Assert.Contains(printed, ByCountry, StringComparison.Ordinal);
        return Html(ByCountry.Replace(printed, planted, StringComparison.Ordinal));
    }

    private static string Swapped(string table, int first, int second)
    {
        string[] lines = table.Split('\n');
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }
}
