using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What does it cost to check every identity of all built-in figures? Against reading their rows once.</summary>
[MemoryDiagnoser]
public class AuditBenchmark
{
    [Benchmark(Baseline = true)]
    public int ReadRows() => TradeData.Rows.Count();

    [Benchmark]
    public int Audit() => TradeData.Audit().Count;
}
