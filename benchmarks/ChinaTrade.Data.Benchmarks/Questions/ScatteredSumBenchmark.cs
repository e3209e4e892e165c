using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The sum of rows that stand scattered over the whole table.</summary>
public class ScatteredSumBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql => "SELECT sum(value) FROM trade WHERE enterprise_type = 'private' AND commodity IN ('corn', 'iron-ore')";

    private TradeQuery<Quantity<Yuan>> Query =>
        Dataset.Query().For(Flows.Exports, Flows.Imports).For(EnterpriseTypes.Private).For(Commodities.Corn, Commodities.IronOre)
        .Measure(Indicators.TradeValue);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        [Records.Where(row => row.EnterpriseType == "private" && (row.Commodity is "corn" or "iron-ore")).Sum(row => row.Value)];

    [Benchmark]
    public override List<decimal> DataFrame()
    {
        DataFrame frame = SyntheticTables.Frame(Rows);
        return [(long)frame.Where(frame.Has("enterprise_type", "private"), frame.Has("commodity", "corn", "iron-ore"))["value"].Sum()];
    }

    // Codes of every row; numbers of each third, and of two commodities in seven.
    protected override long BytesAsked => ((sizeof(byte) + sizeof(ushort)) * (long)Rows) + (sizeof(long) * (Rows / 3L * 2 / 7));

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) => [query.Sum().Number];
}
