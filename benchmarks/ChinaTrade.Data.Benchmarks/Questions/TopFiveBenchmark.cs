using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The five fastest growing partners of a half year among the built-in figures, from a query that is kept.</summary>
[MemoryDiagnoser]
public class TopFiveBenchmark
{
    private readonly FigureRow[] records = [.. TradeData.Query().ToRows()];
    private readonly TradeQuery<Growth<YearOnYear>> query =
        TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth).Top(5);

    public TopFiveBenchmark() => Answers.MustAgree([LinqOverRecords()], [PreparedQuery()], nameof(PreparedQuery));

    [Benchmark(Baseline = true)]
    public decimal LinqOverRecords() => records
        .Where(row => row is { Period: "2021-H1", Flow: "total", Indicator: "trade-value", Transformation: "growth", Basis: "year-on-year" })
        .Where(row => row.Partner != "world" && row is { Commodity: "all", TradeMode: "all", Ownership: "all", Region: "all", Transport: "all" })
        .OrderByDescending(row => row.Value)
        .Take(5)
        .Sum(row => row.Value);

    [Benchmark]
    public decimal PreparedQuery()
    {
        decimal sum = 0m;
        foreach (Figure<Growth<YearOnYear>> figure in query) sum += figure.Nominal;
        return sum;
    }
}
