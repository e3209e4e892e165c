using Xunit;

namespace ChinaTrade.Data.Parquet.Tests;

public sealed class ParquetFaultTests : IAsyncLifetime
{
    private DuckDb duckDb = null!;

    public async Task InitializeAsync() => duckDb = await DuckDb.OpenAsync();

    public Task DisposeAsync() => duckDb.DisposeAsync().AsTask();

    [Theory]
    [InlineData("SELECT * EXCLUDE (note) FROM figures", null, "note", "Column 'note': The column is missing.")]
    [InlineData("SELECT *, 1 AS more FROM figures", null, "more", "Column 'more': The row has no such column.")]
    [InlineData("SELECT * REPLACE (value::DOUBLE AS value) FROM figures", null, "value",
        "Column 'value': The column has another type; expected decimals.")]
    [InlineData("SELECT * REPLACE (paragraph::INTEGER AS paragraph) FROM figures WHERE publication = 'scio-2021-07-13' AND paragraph NOT LIKE '%;%'", null, "paragraph", "Column 'paragraph': The column has another type; expected texts.")]
    [InlineData("SELECT * REPLACE ([note] AS note) FROM figures", null, "note",
        "Column 'note': The column has another type; expected texts.")]
    [InlineData("SELECT * REPLACE (CASE partner WHEN 'japan' THEN NULL ELSE partner END AS partner) FROM figures ORDER BY partner = 'japan' DESC", 1L, "partner", "Line 1, column 'partner': The text is null; an empty one stands for none.")]
    [InlineData("SELECT * REPLACE (CASE WHEN upper IS NULL THEN NULL ELSE value END AS value) FROM figures ORDER BY upper IS NULL DESC", 1L,
        "value", "Line 1, column 'value': The value is missing.")]
    [InlineData("SELECT * REPLACE (replace(partner, 'japan', 'japn') AS partner) FROM figures ORDER BY partner = 'japan' DESC", 1L,
        "partner", "Line 1, column 'partner': 'japn' is not known; did you mean 'japan'?")]
    [InlineData("(SELECT * FROM figures LIMIT 10) UNION ALL (SELECT * FROM figures LIMIT 1)", 11L, null,
        "Line 11: Line 1 has the same key, the columns from publication to producer.")]
    public async Task ReadParquetAsync_WrongColumns_NamesWhere(string sql, long? line, string? column, string message)
    {
        string path = duckDb.PathOf("wrong.parquet");
        duckDb.Execute($"COPY ({sql}) TO '{path}' (FORMAT parquet)");
        using FileStream file = File.OpenRead(path);

        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => ParquetImport.ReadParquetAsync(file));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(column, fault.Column);
        Assert.Equal(line, fault.Line);
    }

    [Theory]
    [InlineData("", "it has 0 bytes.")]
    [InlineData("PAR1", "it has 4 bytes.")]
    [InlineData("publication,period,indicator,transformation\r\n", "it does not end in PAR1.")]
    [InlineData("PAR1\0\0\0\0PAR1", "a text is longer than the bytes that are left.")]
    public async Task ReadParquetAsync_OtherFile_SaysWhy(string text, string reason)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(text));

        RowFormatException fault = await Assert.ThrowsAsync<RowFormatException>(() => ParquetImport.ReadParquetAsync(stream));

        Assert.Equal("The stream is not a whole Parquet file: " + reason, fault.Message);
    }

    [Fact]
    public async Task ReadParquetAsync_TruncatedFile_Fails()
    {
        byte[] bytes = await File.ReadAllBytesAsync(duckDb.PathOf("figures.parquet"));
        for (int length = 0; length < bytes.Length; length += bytes.Length / 40)
        {
            using MemoryStream stream = new(bytes[..length]);
            await Assert.ThrowsAsync<RowFormatException>(() => ParquetImport.ReadParquetAsync(stream));
        }
    }
}
