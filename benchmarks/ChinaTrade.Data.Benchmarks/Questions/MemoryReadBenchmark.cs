using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>How fast does this machine read memory? The numbers of the table added without looking, the floor of every sum above.</summary>
public class MemoryReadBenchmark
{
    private long[] numbers = [];

    [Params(10_000, 1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Fill() => numbers = [.. Enumerable.Range(0, Rows).Select(row => (long)row)];

    [Benchmark(Baseline = true)]
    public long Read() => TensorPrimitives.Sum<long>(numbers);
}
