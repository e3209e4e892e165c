using ChinaTrade.Data.Benchmarks.Questions;
using ChinaTrade.Data.Benchmarks.Tables;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>What a row of the synthetic table takes in memory: what stays on the heap, or what an engine says that it holds.</summary>
internal static class MemoryCost
{
    public static IReadOnlyList<Measurement> Measure(bool isQuick) =>
        [.. (isQuick ? (int[])[10_000] : [10_000, 100_000, 1_000_000, 10_000_000]).SelectMany(Measure)];

    private static Measurement[] Measure(int rows)
    {
        long columns = HeapOf(() => Asked(rows, isSum: true));
        List<(string Way, long Bytes)> all =
        [
            ("Library", columns),
            ("LibraryWithKeys", HeapOf(() => Asked(rows, isSum: false))),
            ("DuckDb", (long)SyntheticTables.DuckDb(rows).Numbers("SELECT sum(memory_usage_bytes) FROM duckdb_memory()")[0]),
        ];
        if (rows <= TableBenchmark.MostForOthers)
        {
            all.AddRange(
            [
                ("Records", HeapOf(() => SyntheticTables.NewRecords(rows))),
                ("DataFrame", HeapOf(() => Frame.From(SyntheticTables.Records(rows)))),
                ("Sqlite", (long)SyntheticTables.Sqlite(rows)
                    .Numbers("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")[0]),
            ]);
        }

        return [.. all.Select(
            each => new Measurement("Memory", rows, each.Way, null, (double)each.Bytes / columns, each.Way == "Library", each.Bytes))];
    }

    // With what the first questions leave behind: sums of words, and the table of row numbers that finds a row by its key.
    private static TradeDataset Asked(int rows, bool isSum)
    {
        TradeDataset dataset = new(new SyntheticColumns(rows));
        if (isSum) dataset.Query().For(Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue).SumBy(Dimension.Partner);
        else dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(), Period.Month(2000, 1));
        return dataset;
    }

    private static long HeapOf(Func<object> make)
    {
        make();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object kept = make();
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        return bytes;
    }
}
