using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Parquet.Tests;

/// <summary>A real engine reads the Parquet file and answers as the fluent query does, figure for figure.</summary>
public sealed class DuckDbTests : IAsyncLifetime
{
    private const string Keyed = "SELECT period, flow, partner, commodity, value, lower, upper FROM figures WHERE publication = '2021-h1' AND ";
    private const string ByKey = " ORDER BY period, indicator, transformation, basis, flow, partner, commodity, trade_mode, enterprise_type, domestic_region, transport_mode, reference, producer";

    private DuckDb duckDb = null!;

    public static TheoryData<string, string, IEnumerable<Figure>> Questions
    {
        get
        {
            TheoryData<string, string, IEnumerable<Figure>> questions = [];
            TradeQuery all = TradeData.Query().For(Briefings.FirstHalf2021.Publication);
            TradeQuery h1 = all.In(Period.FirstHalf(2021));
            questions.Add("every figure", Keyed + "true" + ByKey, all);
            questions.Add("a period", Keyed + "period = '2021-H1'" + ByKey, h1);
            questions.Add("a flow", Keyed + "flow = 'exports'" + ByKey, all.Exports());
            questions.Add("two partners", Keyed + "partner IN ('asean', 'japan')" + ByKey, all.For(Partners.Asean, Partners.Japan));
            questions.Add("a transformation", Keyed + "transformation = 'share'" + ByKey, all.For(Transformation.Share));
            questions.Add("a status", Keyed + "status = 'doubtful'" + ByKey, all.For(ObservationStatus.Doubtful));
            questions.Add("breakdown by partner", Keyed + "partner <> 'world' AND flow = 'total' AND commodity = 'all' AND trade_mode = 'all' AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all'" + ByKey, all.By(Dimension.Partner));
            questions.Add("largest growth of exports by commodity", Keyed + "period = '2021-H1' AND flow = 'exports' AND commodity <> 'all' AND partner = 'world' AND trade_mode = 'all' AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all' AND indicator = 'trade-value' AND transformation = 'growth' AND basis = 'year-on-year' AND value > 50 ORDER BY value DESC, commodity LIMIT 5", Untyped(h1.Exports().By(Dimension.Commodity).Measure(Indicators.TradeValue.Growth).Above(50m).Top(5)));
            questions.Add("smallest values", Keyed + "indicator = 'trade-value' AND transformation = 'level' AND unit = 'CNY' ORDER BY value, period, flow, partner, commodity, trade_mode, enterprise_type, domestic_region, transport_mode LIMIT 4", Untyped(all.Measure(Indicators.TradeValue).OrderByValue().Top(4)));
            questions.Add("values between limits", Keyed + "indicator = 'trade-value' AND transformation = 'level' AND value BETWEEN 1e12 AND 3e12" + ByKey, Untyped(all.Measure(Indicators.TradeValue).Between(Yuan.Trillion(1), Yuan.Trillion(3))));
            questions.Add("volumes below a limit", Keyed + "indicator = 'trade-volume' AND transformation = 'level' AND value < 50000000" + ByKey, Untyped(all.Measure(Indicators.TradeVolume).Below(Tonne.Million(50))));
            questions.Add("falls", Keyed + "transformation = 'growth' AND basis = 'year-on-year' AND indicator = 'trade-value' AND value < 0" + ByKey, Untyped(all.Measure(Indicators.TradeValue.Growth).Below(0m)));
            questions.Add("imports of a commodity", Keyed + "flow = 'imports' AND commodity = 'iron-ore'" + ByKey, all.Imports().For(Commodities.IronOre));
            questions.Add("a publication and an indicator", Keyed + "indicator = 'unit-price'" + ByKey, all.For(Indicators.UnitPrice));
            return questions;
        }
    }

    public async Task InitializeAsync() => duckDb = await DuckDb.OpenAsync();

    public Task DisposeAsync() => duckDb.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void Query_Question_AnswersAsTheFluentQueryDoes(string name, string sql, IEnumerable<Figure> figures)
    {
        string[] expected = [.. figures.Select(LineOf)];

        Assert.True(expected.Length > 0, name + " finds nothing");
        Assert.Equal(expected, duckDb.Query(sql));
    }

    [Fact]
    public void Query_SumByPartner_AnswersAsTheFluentQueryDoes()
    {
        Quantity<Yuan> sum = TradeData.Query().In(Period.FirstHalf(2021)).For(Flow.Exports, Flow.Imports).By().Measure(Indicators.TradeValue).Sum();

        Assert.Equal(
            [$"{DuckDb.TextOf(sum.Number)}|{DuckDb.TextOf(sum.Lower!.Value)}|{DuckDb.TextOf(sum.Upper!.Value)}"],
            duckDb.Query("SELECT sum(value), sum(lower), sum(upper) FROM figures WHERE publication = '2021-h1' AND period = '2021-H1' AND flow IN ('exports', 'imports') AND indicator = 'trade-value' AND transformation = 'level' AND partner = 'world' AND commodity = 'all' AND trade_mode = 'all' AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all'"));
    }

    [Fact]
    public void Query_CountsByStatus_AreThoseOfTheRows() => Assert.Equal(
        SampleRows.BuiltIn.GroupBy(row => row.Status).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}|{group.Count()}"),
        duckDb.Query("SELECT status, count(*) FROM figures GROUP BY status ORDER BY status"));

    [Fact]
    public void Describe_Columns_AreTextsAndDecimals() => Assert.Equal(
        CsvExport.Header.Select(name => name + "|" + (name is "value" or "lower" or "upper" ? "DECIMAL(38,18)" : "VARCHAR")),
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

    private static IEnumerable<Figure> Untyped<T>(TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        foreach (Figure<T> figure in query) yield return figure.Untyped;
    }

    private static string LineOf(Figure figure) => string.Join(
        '|', figure.Period, figure.Flow.ToCode(), figure.Partner.Code, figure.Commodity.Code,
        DuckDb.TextOf(figure.Interval.Number), TextOf(figure.Interval.Lower), TextOf(figure.Interval.Upper));

    private static string TextOf(decimal? bound) => bound is { } number ? DuckDb.TextOf(number) : string.Empty;
}
