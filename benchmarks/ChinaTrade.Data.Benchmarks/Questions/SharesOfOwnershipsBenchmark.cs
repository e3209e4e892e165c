using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Tables;
using ChinaTrade.Data.Units;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What share had the enterprises of each ownership in a half year's trade, among all built-in figures? This library's with bounds.</summary>
public class SharesOfOwnershipsBenchmark : FigureBenchmark
{
    private readonly TradeQuery<Quantity<Yuan>> query = NewQuery();

    [Benchmark(Baseline = true)]
    public override decimal LinqOverRecords()
    {
        FigureRow[] rows =
        [
            .. Records
                .Where(row => row is { Period: "2021-H1", Flow: "total", Indicator: "trade-value", Transformation: "level" } && row.Ownership != "all")
                .Where(row => row is { Partner: "world", Commodity: "all", TradeMode: "all", Region: "all", Transport: "all" })
                .OrderBy(row => row.Ownership, StringComparer.Ordinal),
        ];
        decimal whole = rows.Sum(row => row.Value);
        return Answers.InOrder(rows.Select(row => 100m * row.Value / whole));
    }

    [Benchmark]
    public override decimal PreparedQuery() => Answers.InOrder(query.SharesBy(Dimension.Ownership).Select(part => part.Share.Nominal));

    [Benchmark]
    public override decimal Query() => Answers.InOrder(NewQuery().SharesBy(Dimension.Ownership).Select(part => part.Share.Nominal));

    [Benchmark]
    public override decimal DataFrame()
    {
        DataFrame frame = FigureTables.Frame;
        DataFrame rows = frame.Where(
        [
            frame.Has("period", "2021-H1"), frame.Has("flow", "total"), frame.Has("indicator", "trade-value"), frame.Has("transformation", "level"),
            frame["ownership"].ElementwiseNotEquals("all"), frame.Has("partner", "world"),
            frame.HasTotals("commodity", "trade_mode", "region", "transport"),
        ]);
        DataFrameColumn values = rows.OrderBy("ownership")["value"];
        return Answers.InOrder(values.Multiply(100m).Divide((decimal)values.Sum()).Numbers());
    }

    protected override string Sql => """
        SELECT ownership, 100.0 * value / sum(value) OVER () FROM figures WHERE period = '2021-H1' AND flow = 'total' AND indicator = 'trade-value'
        AND transformation = 'level' AND ownership <> 'all' AND partner = 'world' AND commodity = 'all' AND trade_mode = 'all' AND region = 'all'
        AND transport = 'all' ORDER BY ownership
        """;

    private static TradeQuery<Quantity<Yuan>> NewQuery() =>
        TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Ownership).Measure(Indicators.TradeValue);
}
