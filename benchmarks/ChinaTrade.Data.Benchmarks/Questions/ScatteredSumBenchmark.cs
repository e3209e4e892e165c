using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The sum of rows that stand scattered over the whole table.</summary>
public class ScatteredSumBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql => "SELECT sum(value) FROM trade WHERE ownership = 'private' AND commodity IN ('corn', 'iron-ore')";

    private TradeQuery<Quantity<Yuan>> Query => Dataset.Query().For(Ownerships.Private).For(Commodities.Corn, Commodities.IronOre).Measure(Indicators.TradeValue);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        [Records.Where(row => row.Ownership == "private" && (row.Commodity is "corn" or "iron-ore")).Sum(row => row.Value)];

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) => [query.Sum().Nominal];
}
