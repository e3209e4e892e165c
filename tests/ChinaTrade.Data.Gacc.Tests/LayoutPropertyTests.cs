using System.Text.RegularExpressions;
using CsCheck;
using Xunit;
using static ChinaTrade.Data.Gacc.Tests.GaccPages;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>What pages vary from month to month changes no figure: white space, width of characters, dashes, marks of footnotes, spellings
/// of headers and titles.</summary>
public sealed partial class LayoutPropertyTests
{
    private static readonly (string Printed, string[] Others)[] Spellings =
    [
        ("1- to-2", ["1-to-2", "1 to 2", "1-2", "1–2", "Jan-Feb", "January to February", "1至2月"]),
        ("1-to-2 Total Year-on-Year (±%)", ["1-to-2 Year-on-Year (±%)", "Year-on-Year（±％）", "1-2 Total, Year-On-Year(%)", "Percentage change over the same period of the previous year"]),
        ("Export & Import", ["Exports & Imports", "Export and Import", "Imports and Exports", "进出口"]),
        ("Import Source", ["Country/Region", "Country (Region)", "国别（地区）"]),
        ("Unit: CNY 100 Million", ["Unit:CNY 100 million", "Unit： CNY100 Million", "Value Unit: 100 million yuan", "单位：亿元人民币", "单位∶亿元"]),
        ("January-February 2025 (in CNY)", ["Jan-Feb 2025 (in CNY)", "Jan.–Feb. 2025 (in RMB)", "January - February, 2025", "1-2.2025", "2025年1至2月（人民币值）"]),
        ("of which: Germany", ["Germany", "Of which：Germany", "其中：Germany", "#Germany", "Germany*", "Germany (1)", "Germany①", "德国", "of which:  GERMANY"]),
        ("ASEAN~", ["ASEAN1", "ASEAN *", "东南亚国家联盟", "Association of Southeast Asian Nations", "东盟①"]),
        ("R. O. Korea", ["R.O. Korea", "Ｒ. O. Korea", "韩国", "韩~国"]),
        ("| -\n", ["| —\n", "| --\n", "| \n", "| ~\n", "| –\n"]),
        ("-7.3", ["−7.3", "–7.3", "－7.3", "~-7.3~", "-７.３"]),
        ("65,363.6~", ["65363.6", "６５，３６３．６", " 65,363.6", "+65,363.6"]),
    ];

    [Fact]
    public void Read_AnySpelling_GivesTheSameFigures()
    {
        FigureRow[] expected = [.. GaccPages.Read(Html(ByCountry)).Rows.Select(Bare)];
        Gen.Int[0, 1000].Array[Spellings.Length].Sample(
            choices =>
            {
                string table = ByCountry;
                for (int i = 0; i < Spellings.Length; i++)
                {
                    string[] all = [Spellings[i].Printed, .. Spellings[i].Others];
                    table = table.Replace(Spellings[i].Printed, all[choices[i] % all.Length], StringComparison.Ordinal);
                }

                Assert.Equal(expected, GaccPages.Read(Html(table)).Rows.Select(Bare));
            },
            iter: 400);
    }

    [Fact]
    public void Read_EachSpelling_IsOneThatCounts()
    {
        foreach ((string printed, string[] others) in Spellings)
        {
            Assert.Contains(printed, ByCountry, StringComparison.Ordinal);
            Assert.All(others, other => GaccPages.Read(Html(ByCountry.Replace(printed, other, StringComparison.Ordinal))));
        }
    }

    // Whatever is cut out of a page or written over, the reader answers with a table or with its own exception.
    [Fact]
    public void Read_AnyDamage_IsATableOrAFault()
    {
        string[] pages = [Html(ByCountry), Html(ByCountryInChinese), Html(ByCommodity), Html(ByTradeMode), Html(ByEnterpriseTypeAndTradeMode)];
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 100_000], Gen.Int[0, 400], Gen.OneOf("", "<td>", "</tr>", "9", "x", "\"", "<table>", "colspan=\"3\"", "，")).Sample(
            (page, start, length, text) =>
            {
                string whole = pages[page];
                int from = start % whole.Length;
                string damaged = whole[..from] + text + whole[Math.Min(from + length, whole.Length)..];
                if (Record.Exception(() => GaccPages.Read(damaged)) is { } fault) Assert.IsType<GaccTableException>(fault);
            },
            iter: 400);
    }

    // The language and spelling of what is printed are the page's.
    private static FigureRow Bare(FigureRow row) => row with { Printed = Digits().Match(row.Printed.Replace(",", string.Empty, StringComparison.Ordinal)).Value };

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Digits();
}
