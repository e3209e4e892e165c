using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Parquet.Tests;

public sealed class ParquetRoundTripTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadParquetAsync_BuiltInRows_GivesEveryRowBack(int rowsPerGroup)
    {
        using MemoryStream stream = await Written(SampleRows.BuiltIn.Take(rowsPerGroup == 1 ? 5 : int.MaxValue), rowsPerGroup);

        TradeDataset read = await ParquetImport.ReadParquetAsync(stream);

        Assert.Equal(SampleRows.BuiltIn.Take(rowsPerGroup == 1 ? 5 : int.MaxValue), read.Rows);
    }

    [Fact]
    public Task ReadParquetAsync_LawfulRowsInAnyOrder_GivesThemBackInOrder() => LawfulRows.Sets.SampleAsync(
        async rows =>
        {
            using MemoryStream stream = await Written(rows, 16);
            TradeDataset read = await ParquetImport.ReadParquetAsync(stream, [SampleRows.Publication]);
            Assert.Equal(SampleRows.Ordered(rows), read.Rows);
        },
        iter: 60);

    [Fact]
    public async Task ReadParquetAsync_NoRows_IsEmpty()
    {
        using MemoryStream stream = await Written([], 10);

        Assert.Equal(0, (await ParquetImport.ReadParquetAsync(stream)).Count);
    }

    [Fact]
    public async Task ReadParquetAsync_LargestNumbersOfADataset_AreExact()
    {
        FigureRow[] rows =
        [
            SampleRows.One with { Printed = "", Value = 999999999999999999m, Lower = 0.000000000000000001m, Upper = 99999999999999999999m },
            SampleRows.One with { Printed = "", Flow = "exports", Value = 123.123456789012345m, Lower = null,
                Upper = 9999999999.123456789012345678m },
        ];
        using MemoryStream stream = await Written(rows, 10);

        Assert.Equal(SampleRows.Ordered(rows), (await ParquetImport.ReadParquetAsync(stream, [SampleRows.Publication])).Rows);
    }

    [Fact]
    public async Task WriteParquetAsync_NumberWithoutRoom_NamesRowAndColumn()
    {
        FigureRow[] rows = [SampleRows.One, SampleRows.One with { Upper = 100_000_000_000_000_000_000m }];

        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => Written(rows, 1));

        Assert.Equal((2, "upper"), (fault.Line, fault.Column));
    }

    [Fact]
    public async Task WriteParquetAsync_NoRowsPerGroup_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Written([], 0));

    [Fact]
    public async Task WriteParquetAsync_Cancelled_Stops()
    {
        using MemoryStream stream = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SampleRows.BuiltIn.WriteParquetAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task WriteParquetAsync_StreamStaysOpenAndRowsAreTakenOnce()
    {
        int made = 0;
        using MemoryStream stream = new();
        await SampleRows.BuiltIn.Select(row =>
        {
            made++;
            return row;
        }).WriteParquetAsync(stream, rowsPerGroup: 50);

        Assert.Equal(SampleRows.BuiltIn.Count, made);
        Assert.True(stream.CanRead);
    }

    private static async Task<MemoryStream> Written(IEnumerable<FigureRow> rows, int rowsPerGroup)
    {
        MemoryStream stream = new();
        await rows.WriteParquetAsync(stream, rowsPerGroup);
        stream.Position = 0;
        return stream;
    }
}
