using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What does it cost to read one figure's number, against what a user would have written?</summary>
[MemoryDiagnoser]
public class OneFigureBenchmark
{
    private static readonly FigureKey Asked = new("2021-H1", "trade-value", "level", "total", "asean", "all", "all", "all", "all", "all");

    private readonly FigureRow[] records = [.. TradeData.Query().ToRows()];
    private readonly Dictionary<FigureKey, decimal> dictionary;
    private readonly FrozenDictionary<FigureKey, decimal> frozen;
    private readonly TradeQuery<Quantity<Units.Yuan>> query =
        TradeData.Query().In(Period.FirstHalf(2021)).Total().For(Partners.Asean).By().Measure(Indicators.TradeValue);
    private readonly SeriesKey key = SeriesKey.Of(partner: Partners.Asean);
    private readonly Measure<Quantity<Units.Yuan>> measure = Indicators.TradeValue.Level;
    private readonly Period period = Period.FirstHalf(2021);

    public OneFigureBenchmark()
    {
        dictionary = records.Where(row => row.Reference.Length == 0 && row.Producer == "gacc" && row.Basis.Length == 0).ToDictionary(FigureKey.Of, row => row.Value);
        frozen = dictionary.ToFrozenDictionary();
        foreach (decimal answer in (decimal[])[ConstructedDecimal(), FrozenDictionary(), PlainDictionary(), Query(), FindByKey(), LinqOverRecords()])
        {
            Answers.MustAgree([TypedMember()], [answer], nameof(OneFigureBenchmark));
        }
    }

    /// <summary>Settable, so that the compiler cannot know it.</summary>
    public int Digits { get; set; } = 266;

    /// <summary>Settable, so that the compiler cannot know it.</summary>
    public decimal Magnitude { get; set; } = 10_000_000_000m;

    [Benchmark]
    public decimal ConstructedDecimal() => new decimal(Digits, 0, 0, false, 0) * Magnitude;

    [Benchmark]
    public decimal TypedMember() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Nominal;

    [Benchmark]
    public decimal TypedMemberWithBounds() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Upper!.Value;

    [Benchmark]
    public decimal FindByKey() => TradeData.Dataset.Find(measure, key, period)!.Value.Nominal;

    [Benchmark(Baseline = true)]
    public decimal FrozenDictionary() => frozen[Asked];

    [Benchmark]
    public decimal PlainDictionary() => dictionary[Asked];

    [Benchmark]
    public decimal Query() => query.Single().Nominal;

    [Benchmark]
    public decimal LinqOverRecords() => records.Single(row =>
        row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Flow: "total", Partner: "asean" }
        && row is { Commodity: "all", TradeMode: "all", Ownership: "all", Region: "all", Transport: "all" }).Value;

    /// <summary>The key of a figure as a user would have written it.</summary>
    private readonly record struct FigureKey(
        string Period, string Indicator, string Transformation, string Flow, string Partner, string Commodity, string TradeMode, string Ownership, string Region, string Transport)
    {
        public static FigureKey Of(FigureRow row) => new(
            row.Period, row.Indicator, row.Transformation, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.Ownership, row.Region, row.Transport);
    }
}
