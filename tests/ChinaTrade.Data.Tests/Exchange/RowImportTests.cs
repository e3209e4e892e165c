using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange;

public sealed class RowImportTests
{
    [Fact]
    public Task ToDataset_WrongRow_NamesRowAndColumnAndWhatWasExpected()
    {
        FaultList faults = new();
        foreach ((string name, FigureRow row) in WrongRows.All)
        {
            faults.Add(name, () => new[] { SampleRows.One with { Flow = "exports" }, row }.ToDataset(SampleRows.Publication));
        }

        return Verify(faults.ToString()).UseDirectory("_snapshots");
    }

    [Fact]
    public void ToDataset_RowTwice_NamesBothLines()
    {
        FigureRow other = SampleRows.One with { Flow = "exports" };

        RowFormatException fault = Assert.Throws<RowFormatException>(
            () => new[] { SampleRows.One, other, SampleRows.One with { Unit = "CNY", Value = 18075000000000m, Printed = "" } }.ToDataset(SampleRows.Publication));

        Assert.Equal(3, fault.Line);
        Assert.Equal("Line 3: Line 1 has the same key, the columns from publication to producer.", fault.Message);
    }

    [Fact]
    public void ToDataset_RowsTwiceInTwoPublications_NamesTheFirst()
    {
        FigureRow builtIn = SampleRows.BuiltIn[0];

        RowFormatException fault = Assert.Throws<RowFormatException>(
            () => new[] { builtIn, SampleRows.One, SampleRows.One, builtIn }.ToDataset(SampleRows.Publication));

        Assert.Equal(3, fault.Line);
    }

    [Fact]
    public void Columns_OfTheRow_AreThoseOfTheDocumentation()
    {
        MarkdownTable table = MarkdownTable.AllOf(RepositoryFiles.Read("docs/exchange.md"))[0];

        Assert.Equal(RowColumn.All.Select(column => ($"`{column.Name}`", WordsOf(column))),
            table.Rows.Select(cells => (cells[0], cells[^1])));
    }

    [Fact]
    public void ToDataset_NoRows_IsEmpty()
    {
        TradeDataset dataset = Array.Empty<FigureRow>().ToDataset();

        Assert.Equal(0, dataset.Count);
        Assert.Empty(dataset.Query());
    }

    [Fact]
    public void ToDataset_WrongRowAtTheEnd_LeavesNothingBehind()
    {
        FigureRow wrong = SampleRows.One with { Partner = "atlantis" };

        Assert.Throws<RowFormatException>(() => new[] { SampleRows.One, wrong }.ToDataset(SampleRows.Publication));

        Assert.Equal(SampleRows.BuiltIn, TradeData.Rows);
        Assert.Equal([SampleRows.One], new[] { SampleRows.One }.ToDataset(SampleRows.Publication).Rows);
    }

    [Fact]
    public void ToDataset_LawfulRows_AnswersQueriesAsTheRowsDo() => LawfulRows.Sets.Sample(
        rows =>
        {
            TradeDataset dataset = rows.ToDataset(SampleRows.Publication);
            Assert.Equal(
                SampleRows.Ordered(rows.Where(row => row.Flow == "exports")), dataset.Query().AsPrinted().Exports().ToRows());
            Assert.Equal(rows.Select(row => row.Value).Order(), dataset.Figures.Select(figure => figure.Interval.Number).Order());
        },
        iter: 100);

    [Fact]
    public async Task ToDatasetAsync_StreamOfRows_GivesTheSameAsToDataset()
    {
        TradeDataset dataset = await Stream(SampleRows.BuiltIn).ToDatasetAsync();

        Assert.Equal(SampleRows.BuiltIn, dataset.Rows);
    }

    [Fact]
    public async Task ToDatasetAsync_WrongRow_NamesItsNumber()
    {
        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(
            () => Stream([SampleRows.One, SampleRows.One with { Flow = "export" }]).ToDatasetAsync([SampleRows.Publication]));

        Assert.Equal((2, "flow"), (fault.Line, fault.Column));
    }

    private static async IAsyncEnumerable<FigureRow> Stream(IEnumerable<FigureRow> rows)
    {
        foreach (FigureRow row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private static string WordsOf(RowColumn column) =>
        column.IsKey ? "key" : !column.IsNumber ? string.Empty : column.IsNullable ? "number or null" : "number";
}
