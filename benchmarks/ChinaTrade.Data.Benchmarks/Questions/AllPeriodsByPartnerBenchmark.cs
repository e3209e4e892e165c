using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>Sums of the whole table by partner.</summary>
public class AllPeriodsByPartnerBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql => "SELECT partner, sum(value) FROM trade GROUP BY partner ORDER BY CAST(partner AS VARCHAR)";

    private TradeQuery<Quantity<Yuan>> Query => Dataset.Query().For(Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        [.. Records.GroupBy(row => row.Partner).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Sum(row => row.Value))];

    [Benchmark]
    public override List<decimal> DataFrame() => SyntheticTables.Frame(Rows).SumsBy("partner")["value"].Numbers();

    protected override long BytesAsked => (sizeof(ushort) + sizeof(long)) * (long)Rows;

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) =>
        [.. query.SumBy(Dimension.Partner).Select(part => part.Sum.Number)];
}
