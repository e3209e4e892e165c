using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What do the numbers of one period add up to, among all built-in figures? Against LINQ over records.</summary>
[MemoryDiagnoser]
public class SumOfOnePeriodBenchmark
{
    private readonly FigureRow[] records = [.. TradeData.Query().ToRows()];
    private readonly TradeQuery<Quantity<Units.Yuan>> query = NewQuery();

    public SumOfOnePeriodBenchmark()
    {
        Answers.MustAgree([LinqOverRecords()], [PreparedQuery()], nameof(PreparedQuery));
        Answers.MustAgree([LinqOverRecords()], [Query()], nameof(Query));
    }

    [Benchmark(Baseline = true)]
    public decimal LinqOverRecords() => records
        .Where(row => row is { Period: "2021-H1", Flow: "total", Indicator: "trade-value", Transformation: "level" })
        .Where(row => row.Partner != "world")
        .Where(row => row is { Commodity: "all", TradeMode: "all", Ownership: "all", Region: "all", Transport: "all" })
        .Sum(row => row.Value);

    [Benchmark]
    public decimal PreparedQuery() => Sum(query);

    [Benchmark]
    public decimal Query() => Sum(NewQuery());

    private static TradeQuery<Quantity<Units.Yuan>> NewQuery() => TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue);

    // Partners overlap, so that Sum() would refuse.
    private static decimal Sum(TradeQuery<Quantity<Units.Yuan>> query)
    {
        decimal sum = 0m;
        foreach (Figure<Quantity<Units.Yuan>> figure in query) sum += figure.Nominal;
        return sum;
    }
}
