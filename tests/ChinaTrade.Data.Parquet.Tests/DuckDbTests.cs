using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Parquet.Tests;

/// <summary>A real engine reads the Parquet file and answers as the fluent query does, figure for figure.</summary>
public sealed class DuckDbTests : IAsyncLifetime
{
    private DuckDb duckDb = null!;

    public static TheoryData<string> Questions => [.. DuckDbQuestion.ByName.Keys];

    public async Task InitializeAsync() => duckDb = await DuckDb.OpenAsync();

    public Task DisposeAsync() => duckDb.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Questions))]
    public void Query_Question_AnswersAsTheFluentQueryDoes(string name)
    {
        DuckDbQuestion question = DuckDbQuestion.ByName[name];
        string[] expected = [.. question.Figures.Select(LineOf)];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, duckDb.Query(question.Sql));
    }

    [Fact]
    public void Query_SumByPartner_AnswersAsTheFluentQueryDoes()
    {
        Quantity<Yuan> sum = TradeData.Query().In(Period.FirstHalf(2021)).For(Flows.Exports, Flows.Imports).By()
            .Measure(Indicators.TradeValue).Sum();

        Assert.Equal(
            [$"{DuckDb.TextOf(sum.Number)}|{DuckDb.TextOf(sum.Lower!.Value)}|{DuckDb.TextOf(sum.Upper!.Value)}"],
            duckDb.Query($"SELECT sum(value), sum(lower), sum(upper) FROM figures WHERE publication = 'scio-2021-07-13' AND period = '2021-H1' AND flow IN ('exports', 'imports') AND indicator = 'trade-value' AND transformation = 'level' AND {DuckDbQuestion.TotalsBut()}"));
    }

    [Fact]
    public void Checksums_OfTheFile_AreThoseThatTheEngineComputes()
    {
        string path = duckDb.PathOf("figures.parquet");
        string[] expected =
            [.. RowColumn.All.Select(column => $"chinatrade.sha256.{column.Name}|{duckDb.Query($"SELECT upper(sha256(string_agg({TextOf(column)}, chr(10) ORDER BY file_row_number) || chr(10))) FROM read_parquet('{path}', file_row_number = true)")[0]}")];

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            duckDb.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{path}') WHERE decode(key) LIKE 'chinatrade%'")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Read_FileThatTheEngineRewrote_HasNoChecksums()
    {
        string path = duckDb.PathOf("again.parquet");
        duckDb.Execute($"COPY figures TO '{path}' (FORMAT parquet)");
        using FileStream file = File.OpenRead(path);

        Assert.Equal(SampleRows.BuiltIn, (await ParquetImport.ReadParquetAsync(file)).Rows);
        await Assert.ThrowsAsync<RowFormatException>(
            () => ParquetImport.ReadParquetAsync(file, new ParquetReadOptions { RequireChecksum = true }));
    }

    [Fact]
    public void Query_CountsByStatus_AreThoseOfTheRows() => Assert.Equal(
        SampleRows.BuiltIn.GroupBy(row => row.Status).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}|{group.Count()}"),
        duckDb.Query("SELECT status, count(*) FROM figures GROUP BY status ORDER BY status"));

    [Fact]
    public void Describe_Columns_AreTextsAndDecimals() => Assert.Equal(
        RowColumn.All.Select(column => column.Name)
            .Select(name => name + "|" + (name is "value" or "lower" or "upper" ? "DECIMAL(38,18)" : "VARCHAR")),
        duckDb.Query("SELECT column_name, column_type FROM (DESCRIBE figures)"));

    [Fact]
    public void ParquetMetadata_Codes_AreEncodedByDictionary()
    {
        IReadOnlyList<string> encodings = duckDb.Query(
            $"SELECT DISTINCT encodings FROM parquet_metadata('{duckDb.PathOf("figures.parquet")}') WHERE path_in_schema IN ('partner', 'indicator', 'status')");

        Assert.All(encodings, encoding => Assert.Contains("DICTIONARY", encoding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadParquetAsync_FileThatDuckDbWrote_GivesEveryRowBack()
    {
        string path = duckDb.PathOf("again.parquet");
        duckDb.Execute($"COPY (SELECT * FROM figures ORDER BY printed) TO '{path}' (FORMAT parquet, COMPRESSION zstd)");

        using FileStream file = File.OpenRead(path);

        Assert.Equal(SampleRows.BuiltIn, (await ParquetImport.ReadParquetAsync(file)).Rows);
    }

    [Fact]
    public void Query_Csv_ReadsTheSameRows()
    {
        string path = duckDb.PathOf("figures.csv");
        using (StreamWriter writer = new(path)) TradeData.Rows.WriteCsv(writer);
        const string Columns = "SELECT publication, period, printed, value, lower, upper, section, paragraph, note FROM ";

        Assert.Equal(
            duckDb.Query(Columns + "figures ORDER BY ALL"),
            duckDb.Query(Columns + $"read_csv('{path}', header = true, all_varchar = false, nullstr = '\u0001', types = {{'value': 'DECIMAL(38,18)', 'lower': 'VARCHAR', 'upper': 'VARCHAR', 'paragraph': 'VARCHAR', 'note': 'VARCHAR'}}) ORDER BY ALL"));
    }

    private static string LineOf(Figure figure) => string.Join(
        '|', figure.Period, figure.Flow.Code, figure.Partner.Code, figure.Commodity.Code,
        DuckDb.TextOf(figure.Interval.Number), TextOf(figure.Interval.Lower), TextOf(figure.Interval.Upper));

    private static string TextOf(decimal? bound) => bound is { } number ? DuckDb.TextOf(number) : string.Empty;

    // Numbers without trailing zeros; an infinite bound is empty.
    private static string TextOf(RowColumn column) => column.IsNumber
        ? $"coalesce(rtrim(rtrim({column.Name}::VARCHAR, '0'), '.'), '')"
        : column.Name;
}
