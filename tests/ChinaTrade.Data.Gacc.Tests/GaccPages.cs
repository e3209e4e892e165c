using System.Globalization;
using System.Net;
using System.Text;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>Small pages in the shapes of GACC's tables, made by hand.</summary>
internal static class GaccPages
{
    /// <summary>A table by country of the first two months: seven columns, a header of two rows, growth of the cumulative.</summary>
    public const string ByCountry = """
        (4) China's Total Export & Import Values by Country/Region, January-February 2025 (in CNY) {7}
        Unit: CNY 100 Million {7}
        Import Source | Export & Import | Export | Import | 1-to-2 Total Year-on-Year (±%) {3}
        Export Destination | 1- to-2 | 1-to-2 | 1-to-2 | Export & Import | Export | Import
        Total | 65,363.6~ | 38,812.1~ | 26,551.5~ | -1.2 | 3.4 | -7.3
        ~~European Union | 8,333.4~ | 5,682.6~ | 2,650.8~ | -0.2 | 1.8 | -4.3
        ~~~~~of which: Germany | 2,148.9~ | 1,193.0~ | 955.9~ | 0.9 | 4.4 | -3.3
        ~~R. O. Korea | 3,355.1 | 1,480.1 | 1,875.0 | -0.1 | -1.5 | 1
        ~~ASEAN~ | 10,333.3 | 6,266.8 | 4,066.5 | 4.0 | 6.8 | -
        Note: 1. The EU value is without the UK. {7}
        """;

    /// <summary>The same in Chinese, in ten thousand yuan, month and cumulative side by side.</summary>
    public const string ByCountryInChinese = """
        （2）2025年2月进出口商品国别（地区）总值表（人民币值） {10}
        单位：万元人民币 {10}
        进口原产国（地）/出口最终目的国（地） [2] | 进出口 {2} | 出　口 {2} | 进　口 {2} | 累计比去年同期±％ {3}
        2月 | 1至2月 | 2月 | 1至2月 | 2月 | 1至2月 | 进出口 | 出口 | 进口
        总值 | 286,326,882.3386 | 653,635,643.3 | 154,573,279.1692 | 388,121,107.3 | 131,753,603.1694 | 265,514,536.0 | -1.2 | 3.4 | -7.3
        　亚洲 | 140,364,000.1 | 321,320,746.1 | 70,364,000.0 | 179,577,207.9 | 70,000,000.1 | 141,743,538.2 | 2.1 | —— | 0
        　　其中：中国香港 | １４，０００．５ | 32,534 | 14,000.5 | 32,534 | - | - | 8.5 | 8.9 | —
        注：1.数据以原产国统计。 {10}
        """;

    /// <summary>Exports of key commodities: quantities with their units, values, the year before restated.</summary>
    public const string ByCommodity = """
        (5) China's Major Exports by Quantity and Value, Apr 2025 (in USD) {10}
        Unit: USD1 Million {10}
        Commodity [2] | Quantity Unit [2] | 4 {2} | 1-4 Total {2} | 1-4 Total,2024 {2} | 1-4 Total, Year-On-Year(%)~ {2}
        Quantity | Value | Quantity | Value | Quantity | Value | Quantity | Value
        Agricultural products* | - | - | 8,472.4~ | - | 32,810.9~ | - | 31,250.9~ | - | 5.0
        ~~~~Grain~ | 10,000 Tons | 26.9 | 174.4 | 78.0 | 545.1 | 59.4 | 445.3 | 31.3 | 22.4
        Rare earth | Ton | 4,784.8 | 21.7 | 18,962.3 | 149.4 | 18,049.5 | 176.3 | 5.1 | -15.3
        Mobile phones | 10,000 Sets | 5,126.5 | 6,846.0 | 21,878.6 | 34,798.0 | 23,861.0 | 34,811.0 | -8.3 | 0
        Note: *Products marked are listed in part. {10}
        """;

    /// <summary>Exports of major commodities in Chinese, one with a second unit of quantity in a row of its own.</summary>
    public const string ByCommodityInChinese = """
        （13）2025年12月出口主要商品量值表（人民币值） {8}
        单位∶万元人民币 {8}
        商品名称 [2] | 计量单位 [2] | 12月 {2} | 1至12月累计 {2} | 12月比去年同期±% {2}
        数量 | 金额 | 数量 | 金额 | 数量 | 金额
        机电产品* | - | - | 158,176,020 | - | 1,600,000,000 | - | 12.2
        新的充气橡胶轮胎 | 万条 | 5,843 | 1,340,051 | 70,162 | 16,112,270 | 1.5 | 3
        [-] | 万吨 | 78 | 1,340,051 | 929 | 16,112,270 | 2 | 3
        人用疫苗 | 千克 | 1,234 | 5,000 | 20,001 | 60,000 | - | -
        """;

    /// <summary>Trade modes with growth in rows of its own, month and cumulative side by side.</summary>
    public const string ByTradeMode = """
        (5)Imports and Exports by Customs Regime,10.2019 {5}
        Unit: US$1,000 {5}
        Customs Regime [2] | Exports {2} | Imports {2}
        10 | 1 to 10 | 10 | 1 to 10
        TOTAL | 212,916,095 | 2,037,923,161 | 169,898,075 | 1,697,419,226
         | -0.9 | -0.2 | -6.5 | -5.1
        Ordinary Trade | 118,958,241 | 1,186,585,454 | 98,724,305 | 1,027,677,944
         | 4.0 | 3.2 | -2.5 | -4.2
        Other Donation | 308 | 6,032 | 61 | 15,116
         | -39.9 | -4.1 | -84.9 | -57.1
        1、Figures in shaded areas refer to percentage change. {5}
        """;

    /// <summary>Trade modes in Chinese, of the months up to one.</summary>
    public const string ByTradeModeInChinese = """
        （3）2020年1至5月进出口商品贸易方式总值表（人民币值） {7}
        单位：亿元人民币 {7}
        贸易方式 [2] | 1至5月 {3} | 同比（±%） {3}
        进出口 | 出口 | 进口 | 进出口 | 出口 | 进口
        总　值 | 115,380.7 | 61,989.4 | 53,391.3 | -4.9 | -4.7 | -5.2
        一般贸易 | 69,131.1 | 36,482.5 | 32,648.6 | -4.7 | -4.3 | -5.1
        来料加工贸易 | 4,112.5 | 1,881.7 | 2,230.8 | -10.3 | -11.1 | -9.7
        海关特殊监管区域进口设备 | 297.8 | - | 297.8 | 18.2 | - | 18.2
        """;

    /// <summary>Enterprise types in columns, trade modes in rows.</summary>
    public const string ByEnterpriseTypeAndTradeMode = """
        (6)Exports by Type Enterprise and by Customs Regime,1-7.2023 {6}
        Unit:US$1,000 {6}
        Type of Enterprise / Customs regime [2] | Total | SOE | FIE | POE | Other
        Value/±% | Value/±% | Value/±% | Value/±% | Value/±%
        TOTAL | 1,944,902,508 | 156,159,973 | 560,461,220 | 1,198,361,426 | 29,919,890
         | -5.0 | -4.0 | -15.5 | 0.8 | -9.0
        Border Trade | 25,387,084 | 237,401 | 199 | 25,145,519 | 3,965
         | 61.7 | 72.2 | - | 61.7 | -69.2
        """;

    /// <summary>Enterprise types in rows, in Chinese.</summary>
    public const string ByEnterpriseType = """
        2024年1至3月进出口商品企业性质总值表 {7}
        单位：百万美元 {7}
        企业性质 [2] | 进出口 | 出口 | 进口 | 1至3月比去年同期±% {3}
        1至3月 | 1至3月 | 1至3月 | 进出口 | 出口 | 进口
        合计 | 1,431,000.0 | 807,500.0 | 623,500.0 | 1.5 | 1.5 | 1.5
        国有企业 | 232,000.1 | 70,000.1 | 162,000.0 | -0.5 | 1 | -1.2
        外商投资企业 | 418,000.0 | 217,000.0 | 201,000.0 | -3 | -4.9 | -0.9
        私营企业 | 775,000.0 | 516,000.0 | 259,000.0 | 4.8 | 4.2 | 6
        """;

    /// <summary>Returns the page of a table: a line a row, fields separated by bars, <c>{n}</c> for columns that a field covers, <c>[n]</c>
    /// for rows, <c>~</c> for a hard space, and <c>[-]</c> for a field that is covered from above.</summary>
    public static string Html(string table, string head = "", string tail = "")
    {
        StringBuilder html = new($"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">{head}</head>\n<body><table><tbody>\n");
        foreach (string line in table.Split('\n'))
        {
            html.Append("<tr>");
            foreach (string field in line.Split(" | "))
            {
                if (field != "[-]") AppendField(html, field);
                else html.Append("<td>&nbsp;</td>");
            }

            html.Append("\n</tr>\n");
        }

        return html.Append("</tbody></table>").Append(tail).Append("</body></html>").ToString();
    }

    /// <summary>Reads a page.</summary>
    public static GaccTable Read(string text, GaccPage? page = null) => Read(Encoding.UTF8.GetBytes(text), page);

    /// <summary>Reads the bytes of a page.</summary>
    public static GaccTable Read(byte[] bytes, GaccPage? page = null)
    {
        using MemoryStream stream = new(bytes);
        return page is null ? GaccTable.Read(stream) : GaccTable.Read(stream, page);
    }

    /// <summary>What a figure is, in one line: period, measure, key, number and bounds.</summary>
    public static string Line(FigureRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Period} {row.Indicator} {row.Transformation} {row.Flow} {row.Partner}/{row.Commodity}/{row.TradeMode}/{row.EnterpriseType} {row.Value} [{row.Lower}, {row.Upper}] {row.Unit} '{row.Printed}'");

    private static void AppendField(StringBuilder html, string field)
    {
        string text = field;
        html.Append("\n\t<td");
        if (text.EndsWith('}'))
        {
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{text[(text.LastIndexOf('{') + 1)..^1]}\"");
            text = text[..text.LastIndexOf('{')];
        }
        else if (text.EndsWith(']'))
        {
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{text[(text.LastIndexOf('[') + 1)..^1]}\"");
            text = text[..text.LastIndexOf('[')];
        }

        html.Append(">\n\t\t<span><b>").Append(WebUtility.HtmlEncode(text.Trim(' ')).Replace("~", "&nbsp;", StringComparison.Ordinal))
            .Append("</b></span>\n\t</td>");
    }
}
