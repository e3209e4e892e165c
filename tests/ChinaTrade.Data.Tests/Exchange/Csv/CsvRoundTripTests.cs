using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Csv;

public sealed class CsvRoundTripTests
{
    [Theory]
    [InlineData(CsvStyle.Plain)]
    [InlineData(CsvStyle.SpreadsheetSafe)]
    public void ReadCsv_BuiltInRows_GivesEveryRowBack(CsvStyle style)
    {
        TradeDataset read = CsvImport.ReadCsv(new StringReader(Csv(SampleRows.BuiltIn, style)), style);

        Assert.Equal(SampleRows.BuiltIn, read.Rows);
    }

    [Fact]
    public void ReadCsv_LawfulRowsInAnyOrder_GivesThemBackInOrder() => LawfulRows.Sets.Sample(
        rows =>
        {
            foreach (CsvStyle style in new[] { CsvStyle.Plain, CsvStyle.SpreadsheetSafe })
            {
                TradeDataset read = CsvImport.ReadCsv(new StringReader(Csv(rows, style)), style, SampleRows.Publication);
                Assert.Equal(SampleRows.Ordered(rows), read.Rows);
            }
        },
        iter: 300);

    [Fact]
    public void WriteCsv_RowsReadBack_GivesTheSameBytes()
    {
        string csv = Csv(SampleRows.BuiltIn, CsvStyle.Plain);

        Assert.Equal(csv, Csv(CsvImport.ReadCsv(new StringReader(csv)).Rows, CsvStyle.Plain));
    }

    [Fact]
    public void ReadCsvRows_AnyTexts_GivesThemBack() => Gen.String.Array[RowColumn.All.Count].Sample(
        texts =>
        {
            FigureRow row = FigureRow.Create(texts, 1m, null, null);
            foreach (CsvStyle style in new[] { CsvStyle.Plain, CsvStyle.SpreadsheetSafe })
            {
                Assert.Equal(row, Assert.Single(CsvImport.ReadCsvRows(new StringReader(Csv([row], style)), style)));
            }
        },
        iter: 300);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\r\n\r\n")]
    public void ReadCsv_OtherLineEnds_ReadsTheSame(string end)
    {
        string csv = Csv(SampleRows.BuiltIn, CsvStyle.Plain).Replace("\r\n", end, System.StringComparison.Ordinal);

        Assert.Equal(SampleRows.BuiltIn, CsvImport.ReadCsv(new StringReader(csv)).Rows);
    }

    [Fact]
    public void ReadCsv_ByteOrderMarkBeforeQuotedHeader_ReadsTheSame()
    {
        string csv = "\uFEFF\"publication\"" + Csv([SampleRows.One], CsvStyle.Plain)["publication".Length..];

        Assert.Equal([SampleRows.One], CsvImport.ReadCsv(new StringReader(csv), SampleRows.Publication).Rows);
    }

    [Fact]
    public void ReadCsvRows_LongText_ReadsNoFurtherThanAskedFor()
    {
        string csv = Csv(Enumerable.Repeat(SampleRows.One, 10_000), CsvStyle.Plain);
        using StringReader reader = new(csv);

        Assert.Equal(SampleRows.One, CsvImport.ReadCsvRows(reader).First());
        Assert.InRange(reader.ReadToEnd().Length, csv.Length - 20_000, csv.Length - 1);
    }

    [Fact]
    public void WriteCsv_QueryResult_HoldsItsRows()
    {
        TradeQuery query = TradeData.Query().AsPrinted().AllVintages().Exports();

        IEnumerable<FigureRow> read = CsvImport.ReadCsvRows(new StringReader(Csv(query.ToRows(), CsvStyle.Plain)));

        Assert.Equal(SampleRows.BuiltIn.Where(row => row.Flow == "exports"), read);
    }

    private static string Csv(IEnumerable<FigureRow> rows, CsvStyle style)
    {
        StringWriter writer = new();
        rows.WriteCsv(writer, style);
        return writer.ToString();
    }
}
