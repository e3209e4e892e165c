using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What do the trade values of all partners add up to?</summary>
/// <param name="period">The period; every one where there is none.</param>
public abstract class SumBenchmark(Period? period) : FigureBenchmark
{
    private readonly string? code = period?.ToString();
    private readonly TradeQuery<Quantity<Yuan>> query = NewQuery(period);

    [Benchmark(Baseline = true)]
    public override decimal LinqOverRecords() => Records
        .Where(row => (code is null || row.Period == code) && row is { Flow: "total", Indicator: "trade-value", Transformation: "level" })
        .Where(row => row.Partner != "world")
        .Where(row => row is { Commodity: "all", TradeMode: "all", EnterpriseType: "all", DomesticRegion: "all", TransportMode: "all" })
        .Sum(row => row.Value);

    [Benchmark]
    public override decimal PreparedQuery() => Sum(query);

    [Benchmark]
    public override decimal Query() => Sum(NewQuery(period));

    [Benchmark]
    public override decimal DataFrame()
    {
        DataFrame frame = FigureTables.Frame;
        DataFrameColumn[] conditions =
        [
            frame.Has("flow", "total"), frame.Has("indicator", "trade-value"), frame.Has("transformation", "level"), frame["partner"]
                .ElementwiseNotEquals("world"),
            frame.HasTotals("commodity", "trade_mode", "enterprise_type", "domestic_region", "transport_mode"),
        ];
        return (decimal)frame.Where(code is null ? conditions : [.. conditions, frame.Has("period", code)])["value"].Sum();
    }

    protected override string Sql => $"""
        SELECT sum(value) FROM figures WHERE flow = 'total' AND indicator = 'trade-value' AND transformation = 'level' AND partner <> 'world' AND commodity = 'all'
        AND trade_mode = 'all' AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all' {(code is null ? string.Empty : $"AND period = '{code}'")}
        """;

    private static TradeQuery<Quantity<Yuan>> NewQuery(Period? period)
    {
        TradeQuery all = period is { } one ? TradeData.Query().In(one) : TradeData.Query();
        return all.Total().By(Dimension.Partner).Measure(Indicators.TradeValue);
    }

    // Partners overlap, so that Sum() would refuse.
    private static decimal Sum(TradeQuery<Quantity<Yuan>> query)
    {
        decimal sum = 0m;
        foreach (Figure<Quantity<Yuan>> figure in query) sum += figure.Number;
        return sum;
    }
}
