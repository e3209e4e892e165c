using System.Text;
using Xunit;
using static ChinaTrade.Data.Gacc.Tests.GaccPages;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>Encodings, other formats, and pages that are large, deep or slow.</summary>
public sealed class InputTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Html(ByCountryInChinese)) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Html(ByCountryInChinese))] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Html(ByCountryInChinese))] },
        { "GBK", Gb18030.GetBytes(Html(ByCountryInChinese).Replace("charset=\"utf-8\"", "charset=gbk", StringComparison.Ordinal)) },
        { "GB2312", Gb18030.GetBytes(Html(ByCountryInChinese).Replace("<meta charset=\"utf-8\">",
            "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_EachEncoding_GivesTheSameRows(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(GaccPages.Read(Html(ByCountryInChinese)).Rows, GaccPages.Read(bytes).Rows);
    }

    [Fact]
    public void Read_EncodingThatIsPassed_IsTaken()
    {
        byte[] bytes = Gb18030.GetBytes(Html(ByCountryInChinese));

        Assert.Contains("is no text in the encoding utf-8; pass the Encoding, such as GB18030",
            Assert.Throws<GaccTableException>(() => GaccPages.Read(bytes)).Message, StringComparison.Ordinal);
        Assert.Equal(23, GaccPages.Read(bytes, new() { Encoding = Gb18030 }).Rows.Count);
    }

    [Theory]
    [InlineData("charset=\"gbk\"", "The page declares the encoding 'gbk', but its bytes are UTF-8; pass the Encoding that is right.")]
    [InlineData("charset=\"klingon\"", "The page declares the encoding 'klingon', which is not known; pass the Encoding.")]
    public void Read_WrongDeclaration_Fails(string declaration, string message) => Assert.Equal(message, Assert.Throws<GaccTableException>(
        () => GaccPages.Read(Html(ByCountryInChinese).Replace("charset=\"utf-8\"", declaration, StringComparison.Ordinal))).Message);

    [Fact]
    public void Read_TextThatLostCharacters_Fails() => Assert.Contains("is U+FFFD", Assert.Throws<GaccTableException>(
        () => GaccPages.Read(Html(ByCountryInChinese).Replace('港', '\uFFFD'))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "an Excel workbook (.xls)")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20 }, "an Excel workbook (.xlsx)")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "a PDF document")]
    public void Read_OtherFormat_SaysWhich(byte[] bytes, string format) => Assert.StartsWith(
        "The input is " + format, Assert.Throws<GaccTableException>(() => GaccPages.Read(bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_DeeplyNestedPage_IsRefusedWithoutRecursion()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 20_000));

        Assert.Equal("The page nests elements more than 500 deep.",
            Assert.Throws<GaccTableException>(() => GaccPages.Read(Html(ByCountry, tail: deep + "x"))).Message);
        Assert.Equal(29, GaccPages.Read(Html(ByCountry.Replace("R. O. Korea", "@", StringComparison.Ordinal))
            .Replace("@", string.Concat(Enumerable.Repeat("<i>", 300)) + "R. O. Korea", StringComparison.Ordinal)).Rows.Count);
    }

    [Fact]
    public void Read_HugeSpans_ClaimNoMemory()
    {
        string page = Html(ByCountry).Replace("colspan=\"7\"", "colspan=\"7\" rowspan=\"65534\"", StringComparison.Ordinal);

        Assert.Throws<GaccTableException>(() => GaccPages.Read(page));
        Assert.Contains("more than 200 columns", Assert.Throws<GaccTableException>(
            () => GaccPages.Read(Html(ByCountry).Replace("colspan=\"7\"", "colspan=\"900\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LayoutTablesAroundTheTable_AreNotRead()
    {
        string page = Html(ByCountry).Replace("<body>", "<body><table><tr><td>Home</td><td>Statistics</td></tr><tr><td colspan=2>", StringComparison.Ordinal)
            .Replace("</body>", "</td></tr></table></body>", StringComparison.Ordinal);

        Assert.Equal(GaccPages.Read(Html(ByCountry)).Rows, GaccPages.Read(page).Rows);
    }

    [Fact]
    public async Task ReadAsync_Page_GivesTheSameRows()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Html(ByCountry)));

        GaccTable table = await GaccTable.ReadAsync(stream);

        Assert.Equal(GaccPages.Read(Html(ByCountry)).Rows, table.Rows);
        Assert.Equal(table.Title, table.ToString());
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Html(ByCountry)));
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GaccTable.ReadAsync(stream, source.Token));
    }
}
