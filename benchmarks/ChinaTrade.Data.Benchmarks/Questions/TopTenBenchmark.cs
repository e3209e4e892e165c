using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The ten largest numbers of the whole table.</summary>
public class TopTenBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql => "SELECT value FROM trade ORDER BY value DESC LIMIT 10";

    private TradeQuery<Quantity<Yuan>> Query => Dataset.Query().For(Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue).Top(10);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        [.. Records.OrderByDescending(row => row.Value).Take(10).Select(row => row.Value)];

    [Benchmark]
    public override List<decimal> DataFrame() => SyntheticTables.Frame(Rows).OrderByDescending("value").Head(10)["value"].Numbers();

    protected override long BytesAsked => sizeof(long) * (long)Rows;

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) => [.. query.Select(figure => figure.Number)];
}
