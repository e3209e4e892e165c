using System.Collections.Concurrent;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>The synthetic table in each engine, made once a size and shared by all questions.</summary>
public static class SyntheticTables
{
    private static readonly ConcurrentDictionary<int, TradeDataset> Datasets = new();
    private static readonly ConcurrentDictionary<int, SqlTable> DuckDbs = new();
    private static readonly ConcurrentDictionary<int, SqlTable> Sqlites = new();
    private static readonly ConcurrentDictionary<int, TradeRecord[]> Lists = new();
    private static readonly ConcurrentDictionary<int, DataFrame> Frames = new();

    public static TradeDataset Dataset(int rows) => Datasets.GetOrAdd(rows, static count => new(new SyntheticColumns(count)));

    /// <summary>DuckDB in memory on one thread, codes as enumerations: rows stand in the same order.</summary>
    public static SqlTable DuckDb(int rows) => DuckDbs.GetOrAdd(rows, DuckDbTable.Create);

    /// <summary>SQLite in memory, without an index.</summary>
    public static SqlTable Sqlite(int rows) => Sqlites.GetOrAdd(rows, SqliteTable.Create);

    public static DataFrame Frame(int rows) => Frames.GetOrAdd(rows, static count => Tables.Frame.From(Records(count)));

    public static TradeRecord[] Records(int rows) => Lists.GetOrAdd(rows, NewRecords);

    public static TradeRecord[] NewRecords(int rows) => [.. Enumerable.Range(0, rows).Select(TradeRecord.From)];
}
