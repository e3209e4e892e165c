using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Csv;

public sealed class SpreadsheetSafeTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+27.1%", "'+27.1%")]
    [InlineData("-3%", "'-3%")]
    [InlineData("@cell", "'@cell")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=x", "''=x")]
    [InlineData("'x", "'x")]
    [InlineData("see;=1+1", "see;'=1+1")]
    [InlineData("see\t@cell", "see\t'@cell")]
    [InlineData("=a;-b\t+c", "'=a;'-b\t'+c")]
    [InlineData("see;'=1", "see;''=1")]
    [InlineData("see;\"=1", "\"see;'\"\"=1\"")]
    [InlineData("see; fine;a=b", "see; fine;a=b")]
    [InlineData("27.1%", "27.1%")]
    [InlineData("", "")]
    public void WriteCsv_SpreadsheetSafe_GuardsFormulasAlone(string note, string expected)
    {
        StringWriter writer = new();
        new[] { SampleRows.One with { Note = note } }.WriteCsv(writer, CsvStyle.SpreadsheetSafe);

        Assert.EndsWith(",2," + expected + "\r\n", writer.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Unguard_GuardedText_IsTheText() =>
        Gen.Char["'\"=+-@\t\r\n;,a＝"].Array[0, 12].Select(each => new string(each)).Sample(
            text => Assert.Equal(text, SpreadsheetText.Unguard(SpreadsheetText.Guard(text))), iter: 20_000);

    [Fact]
    public void WriteCsv_SpreadsheetSafe_LeavesNumbersAlone()
    {
        StringWriter writer = new();
        new[] { SampleRows.One with { Value = -3m, Lower = -3.5m, Upper = null } }.WriteCsv(writer, CsvStyle.SpreadsheetSafe);

        Assert.Contains(",-3,-3.5,,", writer.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void ReadCsvRows_PlainStyle_KeepsTheApostrophe()
    {
        StringWriter writer = new();
        new[] { SampleRows.One with { Note = "=x" } }.WriteCsv(writer, CsvStyle.SpreadsheetSafe);

        Assert.Equal("'=x", CsvImport.ReadCsvRows(new StringReader(writer.ToString())).Single().Note);
    }
}
