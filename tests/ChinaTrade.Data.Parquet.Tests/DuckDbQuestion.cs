using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Parquet.Tests;

/// <summary>A question about the first publication, in SQL and as a fluent query.</summary>
/// <param name="Sql">The question in SQL.</param>
/// <param name="Figures">The answer of the fluent query.</param>
internal sealed record DuckDbQuestion(string Sql, IEnumerable<Figure> Figures)
{
    private const string Keyed =
        "SELECT period, flow, partner, commodity, value, lower, upper FROM figures WHERE publication = 'scio-2021-07-13' AND ";

    private static readonly string Key = string.Join(", ", RowColumn.All.Where(column => column.IsKey && column != RowColumn.Publication));

    private static TradeQuery All => TradeData.Query().AsPrinted().For(Briefings.FirstHalf2021.Publication);

    private static TradeQuery FirstHalf => All.In(Period.FirstHalf(2021));

    public static IReadOnlyDictionary<string, DuckDbQuestion> ByName { get; } =
        new Dictionary<string, DuckDbQuestion>(StringComparer.Ordinal)
    {
        ["every figure"] = Where("true", All),
        ["a period"] = Where("period = '2021-H1'", FirstHalf),
        ["a flow"] = Where("flow = 'exports'", All.Exports()),
        ["two partners"] = Where("partner IN ('asean', 'japan')", All.For(Partners.Asean, Partners.Japan)),
        ["a transformation"] = Where("transformation = 'share'", All.For(Transformation.Share)),
        ["a status"] = Where("status = 'doubtful'", All.For(ObservationStatus.Doubtful)),
        ["breakdown by partner"] = Where("partner <> 'world' AND flow = 'total' AND " + TotalsBut(Dimension.Partner), All.Total()
            .By(Dimension.Partner)),
        ["largest growth of exports by commodity"] = Ordered(
            "period = '2021-H1' AND flow = 'exports' AND commodity <> 'all' AND indicator = 'trade-value' AND transformation = 'growth' "
            + "AND basis = 'year-on-year' AND value > 50 AND " + TotalsBut(Dimension.Commodity),
            "value DESC, commodity LIMIT 5",
            FirstHalf.Exports().By(Dimension.Commodity).Measure(Indicators.TradeValue.Growth).Above(50m).Top(5)),
        ["smallest values"] = Ordered(
            "indicator = 'trade-value' AND transformation = 'level' AND unit = 'CNY'",
            $"value, {Key} LIMIT 4",
            All.For(Flows.Total, Flows.Exports, Flows.Imports).Measure(Indicators.TradeValue).OrderByValue().Top(4)),
        ["values between limits"] = Ordered(
            "indicator = 'trade-value' AND transformation = 'level' AND value BETWEEN 1e12 AND 3e12", Key,
            All.Measure(Indicators.TradeValue).Between(Yuan.Trillion(1), Yuan.Trillion(3))),
        ["volumes below a limit"] = Ordered(
            "indicator = 'trade-volume' AND transformation = 'level' AND value < 50000000", Key,
            All.Measure(Indicators.TradeVolume).Below(Tonne.Million(50))),
        ["falls"] = Ordered(
            "transformation = 'growth' AND basis = 'year-on-year' AND indicator = 'trade-value' AND value < 0", Key,
            All.Measure(Indicators.TradeValue.Growth).Below(0m)),
        ["imports of a commodity"] = Where("flow = 'imports' AND commodity = 'iron-ore'", All.Imports().For(Commodities.IronOre)),
        ["an indicator"] = Where("indicator = 'unit-price'", All.For(Indicators.UnitPrice)),
    };

    /// <summary>Returns the condition that rows break down by no dimension besides flow and, if one is given, another.</summary>
    public static string TotalsBut(Dimension? dimension = null) => string.Join(" AND ", DimensionEntries.BesidesFlow
        .Where(each => each != dimension)
        .Select(each => $"{RowColumn.For(each)} = '{SeriesKey.Total[each].Code}'"));

    private static DuckDbQuestion Where(string condition, TradeQuery query) => new($"{Keyed}{condition} ORDER BY {Key}", query);

    private static DuckDbQuestion Ordered<T>(string condition, string order, TradeQuery<T> query)
        where T : struct, IQuantityKind<T> => new($"{Keyed}{condition} ORDER BY {order}", [.. query.Select(figure => figure.Untyped)]);
}
