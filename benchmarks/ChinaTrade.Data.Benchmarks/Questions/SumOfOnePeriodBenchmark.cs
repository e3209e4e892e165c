namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>The sum of all partners in one half year, among all built-in figures.</summary>
public class SumOfOnePeriodBenchmark() : SumBenchmark(Period.FirstHalf(2021));
