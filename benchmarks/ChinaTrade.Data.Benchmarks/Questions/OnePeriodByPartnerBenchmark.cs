using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>Sums of one month of the table by partner.</summary>
public class OnePeriodByPartnerBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql =>
        "SELECT partner, sum(value) FROM trade WHERE period = 200001 GROUP BY partner ORDER BY CAST(partner AS VARCHAR)";

    private TradeQuery<Quantity<Yuan>> Query =>
        Dataset.Query().In(Period.Month(2000, 1)).For(Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        [.. Records.Where(row => row.Period == "2000-01").GroupBy(row => row.Partner).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Sum(row => row.Value))];

    [Benchmark]
    public override List<decimal> DataFrame()
    {
        DataFrame frame = SyntheticTables.Frame(Rows);
        return frame.Where(frame.Has("period", "2000-01")).SumsBy("partner")["value"].Numbers();
    }

    protected override long BytesAsked => (sizeof(ushort) + sizeof(long)) * (long)Math.Min(Rows, SyntheticCodes.RowsOfMonth);

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) =>
        [.. query.SumBy(Dimension.Partner).Select(part => part.Sum.Number)];
}
