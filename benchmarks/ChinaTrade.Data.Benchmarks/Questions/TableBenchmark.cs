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
    /// <summary>What a list of records, a data frame and SQLite are asked for at most here; about more rows
    /// <see cref="Running.LargestTable"/> asks them.</summary>
    public const int MostForOthers = 1_000_000;

    private long[] numbers = [];

    [Params(10_000, 1_000_000, Running.LargestTable.Rows)]
    public int Rows { get; set; }

    protected TradeDataset Dataset { get; private set; } = new();

    protected TradeRecord[] Records => SyntheticTables.Records(Rows);

    /// <summary>The ways that are not asked about the largest table so often.</summary>
    public (string Name, Func<List<decimal>> Ask)[] Others =>
        [(nameof(LinqOverRecords), LinqOverRecords), (nameof(DataFrame), DataFrame), (nameof(Sqlite), Sqlite)];

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
        foreach ((string name, Func<List<decimal>> ask) in Rows > MostForOthers ? [] : Others) Answers.MustAgree(expected, ask(), name);
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
