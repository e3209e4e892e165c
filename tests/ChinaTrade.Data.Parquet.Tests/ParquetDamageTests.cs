using System.Buffers.Binary;
using System.Text;
using ChinaTrade.Data.TestSupport;
using Parquet;
using Xunit;

namespace ChinaTrade.Data.Parquet.Tests;

/// <summary>A damaged file gives the rows that were written or an error, never other rows, and costs no memory.</summary>
public sealed class ParquetDamageTests : IAsyncLifetime
{
    private const long MostBytes = 50_000_000;

    private static readonly FigureRow[] Rows = [.. SampleRows.BuiltIn.Where(row => row.Publication == "scio-2021-07-13" && row.Commodity != "all").Take(40)];

    private byte[] good = [];

    public async Task InitializeAsync()
    {
        using MemoryStream stream = new();
        await Rows.WriteParquetAsync(stream, rowsPerGroup: 25);
        good = stream.ToArray();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public async Task Read_FlippedByte_GivesTheRowsOrAnError(byte mask)
    {
        int refused = 0;
        for (int position = 0; position < good.Length; position += 5)
        {
            byte[] bytes = [.. good];
            bytes[position] ^= mask;
            if (await FaultOf(bytes, $"byte {position}") is not null) refused++;
        }

        Assert.InRange(refused, good.Length / 20, good.Length / 5);
    }

    [Fact]
    public async Task Read_FlippedByteOfAPageHeader_GivesTheRowsOrAnError()
    {
        foreach (long start in await PageStarts())
        {
            for (int offset = 0; offset < 24; offset++)
            {
                for (int bit = 0; bit < 8; bit++)
                {
                    byte[] bytes = [.. good];
                    bytes[start + offset] ^= (byte)(1 << bit);
                    await FaultOf(bytes, $"byte {start + offset}, bit {bit}");
                }
            }
        }
    }

    [Fact]
    public async Task Read_OtherLetterInTheDictionaryOfCommodities_NamesTheColumn()
    {
        // A short text stands in the dictionary as it is; a repetitive one is compressed.
        string code = Rows.Select(row => row.Commodity).First(each => good.AsSpan().IndexOf(Encoding.UTF8.GetBytes(each)) > 0);
        byte[] bytes = [.. good];
        int place = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(code));
        Assert.True(place > 0, "no dictionary in clear");
        bytes[place]++;

        RowFormatException? fault = await FaultOf(bytes, code);

        Assert.Equal("Column 'commodity': The content differs from the checksum in the file; it was changed after it was written.",
            fault?.Message);
    }

    [Fact]
    public async Task Read_PageOf1400Megabytes_IsRefusedWithoutMemory()
    {
        foreach (long start in await PageStarts())
        {
            byte[] bytes = [.. good];
            // Type, uncompressed size of 1.4 GB, compressed size of 10 bytes.
            byte[] header = [0x15, 0x00, 0x15, 0x80, 0xE0, 0x90, 0xB7, 0x0A, 0x15, 0x14];
            header.CopyTo(bytes, start);

            Assert.NotNull(await FaultOf(bytes, $"page at {start}"));
        }
    }

    [Theory]
    [InlineData(1_400_000_000u)]
    [InlineData(uint.MaxValue)]
    [InlineData(0u)]
    public async Task Read_FooterOfAnotherLength_IsRefusedWithoutMemory(uint length)
    {
        byte[] bytes = [.. good];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 8), length);

        Assert.NotNull(await FaultOf(bytes, $"footer of {length}"));
    }

    [Fact]
    public async Task Read_ChecksumsRequired_TakesOwnFilesAlone()
    {
        ParquetReadOptions strict = new() { RequireChecksum = true };
        using MemoryStream own = new(good);
        using MemoryStream foreign = new(Encoding.Latin1.GetBytes(
            Encoding.Latin1.GetString(good).Replace("chinatrade.sha256.", "chinatrade.sha255.", StringComparison.Ordinal)));

        Assert.Equal(Rows.Length, (await ParquetImport.ReadParquetAsync(own, strict)).Count);
        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => ParquetImport.ReadParquetAsync(foreign, strict));
        Assert.Equal("The file has no checksums; another engine may have written it.", fault.Message);
        Assert.Equal(Rows.Length, (await ParquetImport.ReadParquetAsync(foreign)).Count);
    }

    [Fact]
    public async Task Read_ChecksumOfOneColumnMissing_NamesTheColumn()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(
            Encoding.Latin1.GetString(good).Replace("chinatrade.sha256.note", "chinatrade.sha255.note", StringComparison.Ordinal));

        Assert.Equal("Column 'note': The file has checksums, but none of this column.", (await FaultOf(bytes, "note"))?.Message);
    }

    [Fact]
    public async Task Read_BytesThatAreNoUtf8WithoutChecksums_NamesRowAndColumn()
    {
        using MemoryStream stream = new();
        await new[] { Rows[0], Rows[1] with { Note = "##mark##" } }.WriteParquetAsync(stream);
        string text = Encoding.Latin1.GetString(stream.ToArray());
        Assert.Contains("##mark##", text, StringComparison.Ordinal);
        using MemoryStream damaged = new(Encoding.Latin1.GetBytes(text
            .Replace("##mark##", "\u00FF#mark##", StringComparison.Ordinal)
                .Replace("chinatrade.sha256.", "chinatrade.sha255.", StringComparison.Ordinal)));

        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => ParquetImport.ReadParquetAsync(damaged));

        Assert.Equal((2L, "note"), (fault.Line, fault.Column));
    }

    [Fact]
    public async Task Read_ReplacementCharacterThatWasWritten_IsKept()
    {
        FigureRow[] rows = [Rows[0] with { Note = "a \uFFFD b" }];
        using MemoryStream stream = new();
        await rows.WriteParquetAsync(stream);

        Assert.Equal(rows, (await ParquetImport.ReadParquetAsync(stream)).Rows);
    }

    [Fact]
    public async Task Read_StreamThatCannotSeek_IsAnArgumentException()
    {
        await using OneWayStream stream = new(good);

        await Assert.ThrowsAsync<ArgumentException>("stream", () => ParquetImport.ReadParquetAsync(stream));
    }

    [Fact]
    public async Task Write_HalfACharacterOrNull_NamesRowAndColumn()
    {
        using MemoryStream stream = new();
        FigureRow[] half = [Rows[0], Rows[1] with { Note = "cut \uD83D" }];

        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => half.WriteParquetAsync(stream));
        ArgumentException text = await Assert.ThrowsAsync<ArgumentException>(
            "rows", () => new[] { Rows[0] with { Note = null! } }.WriteParquetAsync(stream));
        ArgumentException row = await Assert.ThrowsAsync<ArgumentException>(
            "rows", () => new[] { Rows[0], null! }.WriteParquetAsync(stream));

        Assert.Equal((2L, "note"), (fault.Line, fault.Column));
        Assert.StartsWith("Row 1, column 'note': the text is null", text.Message, StringComparison.Ordinal);
        Assert.StartsWith("Row 2 is null.", row.Message, StringComparison.Ordinal);
    }

    // The fault with which reading ends; without one the rows are those that were written.
    private static async Task<RowFormatException?> FaultOf(byte[] bytes, string what)
    {
        using MemoryStream stream = new(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<FigureRow> read = [];
        Exception? fault = await Record.ExceptionAsync(async () =>
        {
            await foreach (FigureRow row in ParquetImport.ReadParquetRowsAsync(stream)) read.Add(row);
        });
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MostBytes, $"{what}: {allocated} bytes allocated");
        Assert.True(fault is null or RowFormatException, $"{what}: {fault}");
        if (fault is null) Assert.True(Rows.SequenceEqual(read), what + ": other rows");
        return fault as RowFormatException;
    }

    private async Task<IReadOnlyList<long>> PageStarts()
    {
        using MemoryStream stream = new(good);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        return
        [
            .. reader.Metadata!.RowGroups.SelectMany(group => group.Columns).Select(column => column.MetaData!)
                .SelectMany(column => new[] { column.DictionaryPageOffset ?? column.DataPageOffset, column.DataPageOffset }).Distinct(),
        ];
    }

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
