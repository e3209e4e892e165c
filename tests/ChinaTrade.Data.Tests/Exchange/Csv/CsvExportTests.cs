using System.Globalization;
using System.Text;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Csv;

public sealed class CsvExportTests
{
    private const string HeaderLine =
        "publication,period,indicator,transformation,basis,flow,partner,commodity,trade_mode,enterprise_type,domestic_region,transport_mode,reference,producer,published,release,unit," +
        "value,lower,upper,hedge,printed,status,correction,section,paragraph,note";

    private static readonly FigureRow Plain = TradeData.Rows.First() with
    {
        Value = 18_070_000_000_000.00m,
        Lower = 0.50m,
        Upper = null,
        Printed = "18.07 trillion yuan",
        Note = string.Empty,
    };

    [Fact]
    public void WriteCsv_NoRows_WritesTheHeader()
    {
        Assert.Equal(HeaderLine + "\r\n", Write([]));
        Assert.Equal(HeaderLine, string.Join(',', RowColumn.All));
    }

    [Fact]
    public void Header_Columns_AreThePropertiesOfTheRowInOrder() => Assert.Equal(
        typeof(FigureRow).GetConstructors().Single().GetParameters()
            .Select(parameter => CodeText.OfName(parameter.Name!).Replace('-', '_')),
        RowColumn.All.Select(column => column.Name));

    [Fact]
    public void WriteCsv_Numbers_ArePlainDigitsAndInfinityIsEmpty()
    {
        string line = Lines(Write([Plain]))[1];

        Assert.Contains(",18070000000000,0.5,,", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData(" spaces ", " spaces ")]
    [InlineData("元;%", "元;%")]
    public void WriteCsv_Field_IsQuotedWhereNeeded(string note, string field)
    {
        string text = Write([Plain with { Note = note }]);

        Assert.EndsWith("," + field + "\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCsv_EveryLine_EndsInCarriageReturnAndLineFeed()
    {
        string text = Write(TradeData.Rows);

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(TradeData.Dataset.Count + 1, Lines(text).Length);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    public void WriteCsv_OtherCulture_GivesTheSameBytes(string culture)
    {
        byte[] expected = Encoding.UTF8.GetBytes(Write(TradeData.Rows));
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using StringWriter writer = new(CultureInfo.CurrentCulture);
            TradeData.Rows.WriteCsv(writer);
            Assert.Equal(expected, Encoding.UTF8.GetBytes(writer.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Write(IEnumerable<FigureRow> rows)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        rows.WriteCsv(writer);
        return writer.ToString();
    }

    private static string[] Lines(string text) => text.TrimEnd('\r', '\n').Split("\r\n");
}
