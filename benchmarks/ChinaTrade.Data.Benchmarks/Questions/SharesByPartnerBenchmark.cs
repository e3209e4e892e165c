using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The share of each partner in the sum of the whole table; this library's with bounds.</summary>
public class SharesByPartnerBenchmark : TableBenchmark
{
    private TradeQuery<Quantity<Yuan>>? query;

    protected override string Sql =>
        "SELECT partner, 100.0 * sum(value) / sum(sum(value)) OVER () FROM trade GROUP BY partner ORDER BY CAST(partner AS VARCHAR)";

    private TradeQuery<Quantity<Yuan>> Query => Dataset.Query().For(Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue);

    [Benchmark]
    public override List<decimal> Library() => Answer(Query);

    [Benchmark]
    public override List<decimal> LibraryPrepared() => Answer(query!);

    [Benchmark]
    public override List<decimal> LinqOverRecords() =>
        Shares(Records);

    [Benchmark]
    public override List<decimal> DataFrame()
    {
        DataFrameColumn sums = SyntheticTables.Frame(Rows).SumsBy("partner")["value"];
        return sums.Multiply(100.0).Divide((double)(long)sums.Sum()).Numbers();
    }

    protected override long BytesAsked => (sizeof(ushort) + sizeof(long)) * (long)Rows;

    protected override void Prepare() => query = Query;

    private static List<decimal> Answer(TradeQuery<Quantity<Yuan>> query) =>
        [.. query.SharesBy(Dimension.Partner).Select(part => part.Share.Number)];

    private static List<decimal> Shares(TradeRecord[] records)
    {
        decimal whole = records.Sum(row => row.Value);
        return [.. records.GroupBy(row => row.Partner).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => 100m * group.Sum(row => row.Value) / whole)];
    }
}
