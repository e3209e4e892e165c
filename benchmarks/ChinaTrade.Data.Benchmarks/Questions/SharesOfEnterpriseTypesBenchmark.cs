using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What share did each enterprise type have in a half year's trade, among all built-in figures? This library's with
/// bounds.</summary>
public class SharesOfEnterpriseTypesBenchmark : FigureBenchmark
{
    private readonly TradeQuery<Quantity<Yuan>> query = NewQuery();

    [Benchmark(Baseline = true)]
    public override decimal LinqOverRecords()
    {
        FigureRow[] rows =
        [
            .. Records
                .Where(row => row is { Period: "2021-H1", Flow: "total", Indicator: "trade-value", Transformation: "level" }
                    && row.EnterpriseType != "all")
                .Where(row => row is { Partner: "world", Commodity: "all", TradeMode: "all", DomesticRegion: "all", TransportMode: "all" })
                .OrderBy(row => row.EnterpriseType, StringComparer.Ordinal),
        ];
        decimal whole = rows.Sum(row => row.Value);
        return Answers.InOrder(rows.Select(row => 100m * row.Value / whole));
    }

    [Benchmark]
    public override decimal PreparedQuery() => Answers.InOrder(query.SharesBy(Dimension.EnterpriseType).Select(part => part.Share.Number));

    [Benchmark]
    public override decimal Query() => Answers.InOrder(NewQuery().SharesBy(Dimension.EnterpriseType).Select(part => part.Share.Number));

    [Benchmark]
    public override decimal DataFrame()
    {
        DataFrame frame = FigureTables.Frame;
        DataFrame rows = frame.Where(
        [
            frame.Has("period", "2021-H1"), frame.Has("flow", "total"), frame.Has("indicator", "trade-value"), frame.Has("transformation", "level"),
            frame["enterprise_type"].ElementwiseNotEquals("all"), frame.Has("partner", "world"),
            frame.HasTotals("commodity", "trade_mode", "domestic_region", "transport_mode"),
        ]);
        DataFrameColumn values = rows.OrderBy("enterprise_type")["value"];
        return Answers.InOrder(values.Multiply(100m).Divide((decimal)values.Sum()).Numbers());
    }

    protected override string Sql => """
        SELECT enterprise_type, 100.0 * value / sum(value) OVER () FROM figures WHERE period = '2021-H1' AND flow = 'total' AND indicator = 'trade-value'
        AND transformation = 'level' AND enterprise_type <> 'all' AND partner = 'world' AND commodity = 'all' AND trade_mode = 'all' AND domestic_region = 'all'
        AND transport_mode = 'all' ORDER BY enterprise_type
        """;

    private static TradeQuery<Quantity<Yuan>> NewQuery() =>
        TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.EnterpriseType).Measure(Indicators.TradeValue);
}
