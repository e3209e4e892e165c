using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>
/// A question to the synthetic table, and beside it the reading of as many bytes as its rows and codes have: no one who looks at each of
/// them can be faster. Answers are compared before anything is timed.
/// </summary>
[MemoryDiagnoser]
public abstract class TableBenchmark
{
    /// <summary>What a list of records, a data frame and SQLite are asked for at most: more rows only take longer.</summary>
    public const int MostForRecords = 1_000_000;

    private long[] numbers = [];

    [Params(10_000, 1_000_000, 10_000_000)]
    public int Rows { get; set; }

    protected TradeDataset Dataset { get; private set; } = new();

    protected TradeRecord[] Records { get; private set; } = [];

    [GlobalSetup]
    public void CompareAnswers()
    {
        Dataset = SyntheticTables.Dataset(Rows);
        numbers = new long[BytesAsked / sizeof(long)];
        numbers.AsSpan().Fill(1);
        Prepare();
        List<decimal> expected = DuckDb();
        Answers.MustAgree(expected, Library(), nameof(Library));
        Answers.MustAgree(expected, LibraryPrepared(), nameof(LibraryPrepared));
        if (Rows > MostForRecords) return;
        Records = SyntheticTables.Records(Rows);
        Answers.MustAgree(expected, LinqOverRecords(), nameof(LinqOverRecords));
        Answers.MustAgree(expected, DataFrame(), nameof(DataFrame));
        Answers.MustAgree(expected, Sqlite(), nameof(Sqlite));
    }

    [Benchmark(Baseline = true)]
    public List<decimal> DuckDb() => SyntheticTables.DuckDb(Rows).Numbers(Sql);

    /// <summary>A new query each time: what it costs to find the rows is part of it.</summary>
    [Benchmark]
    public abstract List<decimal> Library();

    /// <summary>A kept query, which has found its rows.</summary>
    [Benchmark]
    public abstract List<decimal> LibraryPrepared();

    [Benchmark]
    public abstract List<decimal> LinqOverRecords();

    [Benchmark]
    public List<decimal> Sqlite() => SyntheticTables.Sqlite(Rows).Numbers(Sql);

    [Benchmark]
    public abstract List<decimal> DataFrame();

    [Benchmark]
    public long MemoryRead() => TensorPrimitives.Sum<long>(numbers);

    protected abstract string Sql { get; }

    /// <summary>The bytes of the codes that the question tests, and of the numbers that it adds or compares.</summary>
    protected abstract long BytesAsked { get; }

    protected abstract void Prepare();
}
