using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks;

/// <summary>What does filtering the built-in figures cost, against LINQ over records?</summary>
[MemoryDiagnoser]
public class FilterAndSumBenchmark
{
    private readonly FigureRow[] records = [.. TradeData.Rows];
    private readonly TradeQuery<Quantity<Units.Yuan>> query =
        TradeData.Query().In(Period.FirstHalf(2021)).Exports().By(Dimension.Partner, Dimension.Commodity).Measure(Indicators.TradeValue);

    public FilterAndSumBenchmark()
    {
        if (LinqOverRecords() != QueryInOneLoop()) throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark(Baseline = true)]
    public decimal LinqOverRecords() => records
        .Where(row => row is { Period: "2021-H1", Flow: "exports", Indicator: "trade-value", Transformation: "level" })
        .Where(row => row.Partner != "world" && row.Commodity != "all")
        .Where(row => row is { TradeMode: "all", Ownership: "all", Region: "all", Transport: "all" })
        .Sum(row => row.Value);

    [Benchmark]
    public decimal QueryInOneLoop()
    {
        decimal sum = 0m;
        foreach (Figure<Quantity<Units.Yuan>> figure in query) sum += figure.Nominal;
        return sum;
    }
}
