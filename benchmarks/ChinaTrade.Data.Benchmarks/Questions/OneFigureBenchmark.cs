using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What does it cost to read one figure's number, against what a user would have written?</summary>
[MemoryDiagnoser]
public class OneFigureBenchmark
{
    private const int Keys = 64;

    private readonly FigureRow[] records = FigureTables.Records;
    private readonly Dictionary<FigureKey, decimal> dictionary;
    private readonly FrozenDictionary<FigureKey, decimal> frozen;
    private readonly TradeQuery<Quantity<Units.Yuan>> query =
        TradeData.Query().In(Period.FirstHalf(2021)).Total().For(Partners.Asean).By().Measure(Indicators.TradeValue);
    private readonly Measure<Quantity<Units.Yuan>> measure = Indicators.TradeValue.Level;

    // Keys differ in how many others stand in their way.
    private readonly (SeriesKey Key, Period Period)[] asked = [.. TradeData.Query().Measure(Indicators.TradeValue).Take(Keys)
        .Select(figure => (figure.Key, figure.Period))];
    private readonly FigureKey[] askedOfDictionary = [.. TradeData.Query().Measure(Indicators.TradeValue).Take(Keys)
        .Select(figure => FigureKey.From(((Figure)figure).ToRow()))];

    public OneFigureBenchmark()
    {
        dictionary = records.Where(row => row.Reference.Length == 0 && row.Producer == "gacc" && row.Unit == "CNY")
            .ToDictionary(FigureKey.From, row => row.Value);
        frozen = dictionary.ToFrozenDictionary();
        foreach (decimal answer in (decimal[])[ConstructedDecimal(), Query(), LinqOverRecords()])
        {
            Answers.MustAgree([TypedMember()], [answer], nameof(OneFigureBenchmark));
        }

        foreach (decimal answer in (decimal[])[FrozenDictionary(), PlainDictionary()])
        {
            Answers.MustAgree([FindByKey()], [answer], nameof(FindByKey));
        }
    }

    /// <summary>Settable, so that the compiler cannot know it.</summary>
    public int Digits { get; set; } = 266;

    /// <summary>Settable, so that the compiler cannot know it.</summary>
    public decimal Magnitude { get; set; } = 10_000_000_000m;

    [Benchmark]
    public decimal ConstructedDecimal() => new decimal(Digits, 0, 0, false, 0) * Magnitude;

    [Benchmark]
    public decimal TypedMember() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Number;

    [Benchmark]
    public decimal TypedMemberWithBounds() => Briefings.FirstHalf2021.Partners.Asean.Total.Value.Upper!.Value;

    [Benchmark(OperationsPerInvoke = Keys)]
    public decimal FindByKey()
    {
        decimal last = 0m;
        foreach ((SeriesKey key, Period period) in asked) last = TradeData.Dataset.Find(measure, key, period)!.Value.Number;
        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    public decimal FrozenDictionary()
    {
        decimal last = 0m;
        foreach (FigureKey key in askedOfDictionary) last = frozen[key];
        return last;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public decimal PlainDictionary()
    {
        decimal last = 0m;
        foreach (FigureKey key in askedOfDictionary) last = dictionary[key];
        return last;
    }

    [Benchmark]
    public decimal Query() => query.Single().Number;

    [Benchmark]
    public decimal LinqOverRecords() => records.Single(row =>
        row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Flow: "total", Partner: "asean" }
        && row is { Commodity: "all", TradeMode: "all", EnterpriseType: "all", DomesticRegion: "all", TransportMode: "all" }).Value;

    /// <summary>The key of a figure as a user would have written it.</summary>
    private readonly record struct FigureKey(
        string Period, string Indicator, string Transformation, string Flow, string Partner, string Commodity, string TradeMode, string EnterpriseType, string DomesticRegion, string TransportMode)
    {
        public static FigureKey From(FigureRow row) => new(
            row.Period, row.Indicator, row.Transformation, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion, row.TransportMode);
    }
}
