using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks;

/// <summary>What does it cost to read one figure's number, against what a user would have written?</summary>
[MemoryDiagnoser]
public class OneFigureBenchmark
{
    private readonly FigureRow[] records = [.. TradeData.Rows];
    private readonly Dictionary<(string, string, string, string), decimal> dictionary;
    private readonly FrozenDictionary<(string, string, string, string), decimal> frozen;
    private readonly TradeQuery<Quantity<Units.Yuan>> query =
        TradeData.Query().In(Period.FirstHalf(2021)).Total().For(Partners.Asean).By().Measure(Indicators.TradeValue);

    /// <summary>Settable, so that the compiler cannot know it.</summary>
    public long Mantissa { get; set; } = 266;

    public OneFigureBenchmark()
    {
        dictionary = records
            .GroupBy(row => (row.Period, row.Indicator + row.Transformation, row.Flow, row.Partner))
            .ToDictionary(group => group.Key, group => group.First().Value);
        frozen = dictionary.ToFrozenDictionary();
        decimal expected = TypedMember();
        if (ConstructedDecimal() != expected || Query() != expected || LinqOverRecords() != expected) throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark(Baseline = true)]
    public decimal ConstructedDecimal() => new decimal((int)Mantissa, 0, 0, false, 0) * 10_000_000_000m;

    [Benchmark]
    public decimal TypedMember() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Nominal;

    [Benchmark]
    public decimal TypedMemberWithBounds() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Upper!.Value;

    [Benchmark]
    public decimal DictionaryOfTuples() => dictionary[("2021-H1", "trade-valuelevel", "total", "asean")];

    [Benchmark]
    public decimal FrozenDictionaryOfTuples() => frozen[("2021-H1", "trade-valuelevel", "total", "asean")];

    [Benchmark]
    public decimal Query() => query.Single().Nominal;

    [Benchmark]
    public decimal LinqOverRecords() => records.Single(row =>
        row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Flow: "total", Partner: "asean" }
        && row is { Commodity: "all", TradeMode: "all", Ownership: "all", Region: "all", Transport: "all" }).Value;
}
