using System.Collections.Concurrent;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>The synthetic table in each engine, made once a size and shared by all questions.</summary>
public static class SyntheticTables
{
    private static readonly ConcurrentDictionary<int, TradeDataset> Datasets = new();
    private static readonly ConcurrentDictionary<int, SqlTable> DuckDbs = new();
    private static readonly ConcurrentDictionary<int, SqlTable> Sqlites = new();
    private static readonly ConcurrentDictionary<int, TradeRecord[]> Lists = new();

    public static TradeDataset Dataset(int rows) => Datasets.GetOrAdd(rows, static count => new(new SyntheticColumns(count)));

    /// <summary>DuckDB in memory on one thread, codes as enumerations: rows stand in the same order.</summary>
    public static SqlTable DuckDb(int rows) => DuckDbs.GetOrAdd(rows, DuckDbTable.Create);

    /// <summary>SQLite in memory, without an index.</summary>
    public static SqlTable Sqlite(int rows) => Sqlites.GetOrAdd(rows, SqliteTable.Create);

    public static TradeRecord[] Records(int rows) => Lists.GetOrAdd(rows, static count => [.. Enumerable.Range(0, count).Select(TradeRecord.Of)]);
}
