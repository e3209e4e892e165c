using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>Which five partners' trade grew fastest in a half year, among all built-in figures?</summary>
public class TopFiveBenchmark : FigureBenchmark
{
    private readonly TradeQuery<Growth<YearOnYear>> query = NewQuery();

    [Benchmark(Baseline = true)]
    public override decimal LinqOverRecords() => Answers.InOrder(Records
        .Where(row => row is { Period: "2021-H1", Flow: "total", Indicator: "trade-value", Transformation: "growth",
            Basis: "year-on-year" })
        .Where(row => row.Partner != "world"
            && row is { Commodity: "all", TradeMode: "all", EnterpriseType: "all", DomesticRegion: "all", TransportMode: "all" })
        .OrderByDescending(row => row.Value)
        .Take(5)
        .Select(row => row.Value));

    [Benchmark]
    public override decimal PreparedQuery() => InOrder(query);

    [Benchmark]
    public override decimal Query() => InOrder(NewQuery());

    [Benchmark]
    public override decimal DataFrame()
    {
        DataFrame frame = FigureTables.Frame;
        DataFrame rows = frame.Where(
        [
            frame.Has("period", "2021-H1"), frame.Has("flow", "total"), frame.Has("indicator", "trade-value"), frame.Has("transformation", "growth"),
            frame.Has("basis", "year-on-year"), frame["partner"].ElementwiseNotEquals("world"),
            frame.HasTotals("commodity", "trade_mode", "enterprise_type", "domestic_region", "transport_mode"),
        ]);
        return Answers.InOrder(rows.OrderByDescending("value").Head(5)["value"].Numbers());
    }

    protected override string Sql => """
        SELECT value FROM figures WHERE period = '2021-H1' AND flow = 'total' AND indicator = 'trade-value' AND transformation = 'growth' AND basis = 'year-on-year'
        AND partner <> 'world' AND commodity = 'all' AND trade_mode = 'all' AND enterprise_type = 'all' AND domestic_region = 'all' AND transport_mode = 'all'
        ORDER BY value DESC LIMIT 5
        """;

    private static TradeQuery<Growth<YearOnYear>> NewQuery() =>
        TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth).Top(5);

    // By the enumerator that allocates nothing, which LINQ would not use.
    private static decimal InOrder(TradeQuery<Growth<YearOnYear>> query)
    {
        (decimal answer, int place) = (0m, 0);
        foreach (Figure<Growth<YearOnYear>> figure in query) answer += ++place * figure.Number;
        return answer;
    }
}
