using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What did exports of four half years add up to, by partner, among all built-in figures?</summary>
public class SumsByPartnerBenchmark : FigureBenchmark
{
    private static readonly string[] Codes = ["2020-H1", "2021-H1", "2022-H1", "2023-H1"];
    private static readonly Period[] Periods = Array.ConvertAll(Codes, code => Period.Parse(code));

    private readonly TradeQuery<Quantity<Yuan>> query = NewQuery();

    [Benchmark(Baseline = true)]
    public override decimal LinqOverRecords() => Answers.InOrder(Records
        .Where(row => row is { Flow: "exports", Indicator: "trade-value", Transformation: "level", Unit: "CNY" }
            && Codes.Contains(row.Period))
        .Where(row => row.Partner != "world"
            && row is { Commodity: "all", TradeMode: "all", EnterpriseType: "all", DomesticRegion: "all", TransportMode: "all" })
        .GroupBy(row => row.Partner)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Sum(row => row.Value)));

    [Benchmark]
    public override decimal PreparedQuery() => Answers.InOrder(query.SumBy(Dimension.Partner).Select(part => part.Sum.Number));

    [Benchmark]
    public override decimal Query() => Answers.InOrder(NewQuery().SumBy(Dimension.Partner).Select(part => part.Sum.Number));

    [Benchmark]
    public override decimal DataFrame()
    {
        DataFrame frame = FigureTables.Frame;
        DataFrame rows = frame.Where(
        [
            frame.Has("flow", "exports"), frame.Has("indicator", "trade-value"), frame.Has("transformation", "level"), frame.Has("unit", "CNY"),
            frame.Has("period", Codes), frame["partner"].ElementwiseNotEquals("world"),
            frame.HasTotals("commodity", "trade_mode", "enterprise_type", "domestic_region", "transport_mode"),
        ]);
        return Answers.InOrder(rows.SumsBy("partner")["value"].Numbers());
    }

    protected override string Sql => """
        SELECT partner, sum(value) FROM figures WHERE flow = 'exports' AND indicator = 'trade-value' AND transformation = 'level' AND unit = 'CNY'
        AND period IN ('2020-H1', '2021-H1', '2022-H1', '2023-H1') AND partner <> 'world' AND commodity = 'all' AND trade_mode = 'all'
        AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all' GROUP BY partner ORDER BY partner
        """;

    private static TradeQuery<Quantity<Yuan>> NewQuery() =>
        TradeData.Query().In(Periods).Exports().By(Dimension.Partner).Measure(Indicators.TradeValue);
}
