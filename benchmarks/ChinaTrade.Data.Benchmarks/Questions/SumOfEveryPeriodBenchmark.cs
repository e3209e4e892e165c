namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The sum of all partners in every period, among all built-in figures.</summary>
public class SumOfEveryPeriodBenchmark() : SumBenchmark(null);
