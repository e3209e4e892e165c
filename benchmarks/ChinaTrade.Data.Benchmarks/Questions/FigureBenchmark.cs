using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>A question to the built-in figures, put to whatever else can hold their rows. Answers are compared before anything is
/// timed.</summary>
[MemoryDiagnoser]
public abstract class FigureBenchmark
{
    /// <summary>The rows as a list of records.</summary>
    protected FigureRow[] Records => FigureTables.Records;

    [GlobalSetup]
    public void CompareAnswers()
    {
        decimal expected = LinqOverRecords();
        foreach (Func<decimal> answer in (Func<decimal>[])[PreparedQuery, Query, DataFrame, Sqlite, DuckDb])
        {
            Answers.MustAgree([expected], [answer()], answer.Method.Name);
        }
    }

    public abstract decimal LinqOverRecords();

    /// <summary>A kept query, which has found its rows.</summary>
    public abstract decimal PreparedQuery();

    /// <summary>A new query each time.</summary>
    public abstract decimal Query();

    public abstract decimal DataFrame();

    [Benchmark]
    public decimal Sqlite() => Answers.InOrder(FigureTables.Sqlite.Numbers(Sql));

    [Benchmark]
    public decimal DuckDb() => Answers.InOrder(FigureTables.DuckDb.Numbers(Sql));

    protected abstract string Sql { get; }
}
