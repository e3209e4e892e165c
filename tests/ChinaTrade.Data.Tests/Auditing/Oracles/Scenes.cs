using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>What there could be figures of, once for each kind of identity.</summary>
internal static class Scenes
{
    private static readonly FigureRow Value = SampleRows.One;
    private static readonly string[] Flows = ["total", "exports", "imports"];

    public static IReadOnlyDictionary<string, IReadOnlyList<FigureRow>> ByName { get; } =
        new Dictionary<string, IReadOnlyList<FigureRow>>(StringComparer.Ordinal)
        {
            ["flows"] = [.. OfFlows()],
            ["shares"] = [.. OfShares()],
            ["partners"] = [.. OfPartners()],
            ["goods"] = [.. OfGoods()],
            ["enterprises"] = [.. OfEnterprises()],
            ["prices"] = [.. OfPrices()],
            ["balances"] = [.. OfBalances()],
            ["periods"] = [.. OfPeriods()],
            ["months"] = [.. OfMonths()],
        };

    private static IEnumerable<FigureRow> OfFlows() =>
        from period in (string[])["2020-H1", "2021-H1", "2022-H1"]
        from partner in (string[])["world", "asean"]
        from flow in Flows
        let value = Value with { Period = period, Partner = partner, Flow = flow }
        from row in new[]
        {
            value, Growth(value), Growth(value) with { Basis = "since-2019" }, value with { Indicator = "trade-value-usd", Unit = "USD" },
            value with { Indicator = "enterprise-count", Unit = "enterprise" },
        }
        select row;

    private static IEnumerable<FigureRow> OfShares() =>
        from partner in (string[])["world", "asean", "vietnam"]
        from commodity in (string[])["all", "iron-ore"]
        let value = Value with { Partner = partner, Commodity = commodity }
        from row in References(value).SelectMany(reference => Compared(value, reference)).Prepend(value).Prepend(Growth(value))
        select row;

    private static IEnumerable<FigureRow> OfPartners() =>
        from period in (string[])["2019-H1", "2020-H1", "2021-H1"]
        from partner in (string[])
            ["world", "asean", "vietnam", "malaysia", "japan", "rcep", "european-union", "united-kingdom", "belt-and-road"]
        from flow in (string[])["total", "exports"]
        let value = Value with { Period = period, Partner = partner, Flow = flow }
        from row in new[] { value, Growth(value) }
        select row;

    private static IEnumerable<FigureRow> OfGoods() =>
        from commodity in (string[])["all", "metal-ores", "iron-ore", "crude-oil", "consumer-goods"]
        from partner in (string[])["world", "japan"]
        let value = Value with { Commodity = commodity, Partner = partner, Flow = "imports" }
        from row in new[] { value, Change(value), Growth(value), value with { Indicator = "trade-volume", Unit = "t" } }
        select row;

    private static IEnumerable<FigureRow> OfEnterprises() =>
        from type in (string[])["all", "private", "state-owned", "foreign-invested", "other"]
        from region in (string[])["all", "central-and-western", "hubei", "anhui"]
        where type == "all" || region == "all"
        from flow in (string[])["total", "exports"]
        let count = Value with { Indicator = "enterprise-count", Unit = "enterprise", EnterpriseType = type,
            DomesticRegion = region, Flow = flow }
        from row in new[] { count, Change(count), Growth(count), Earlier(count),
            count with { Indicator = "leading-growth-count", Unit = "item" } }
        select row;

    private static IEnumerable<FigureRow> OfPrices() =>
        from flow in Flows
        from commodity in (string[])["all", "iron-ore", "crude-oil"]
        let value = Value with { Flow = flow, Commodity = commodity }
        let price = value with { Indicator = "unit-price", Unit = "CNY/t" }
        let volume = value with { Indicator = "trade-volume", Unit = "t" }
        let index = value with { Indicator = "price-index", Unit = "index" }
        from row in new[]
        {
            value, price, volume, index, Growth(value), Growth(price), Growth(volume), Growth(value) with { Basis = "since-2019" },
            Growth(price) with { Basis = "since-2019" }, Growth(volume) with { Basis = "since-2019" },
            Growth(value with { Indicator = "quantum-index" }), Share(index) with { Transformation = "share-of-growth",
                Basis = "year-on-year" },
        }
        select row;

    private static IEnumerable<FigureRow> OfBalances() =>
        from partner in (string[])["world", "asean", "vietnam", "japan"]
        from unit in (string[])["", "-usd"]
        let value = Value with { Partner = partner, Indicator = "trade-value" + unit, Unit = unit.Length == 0 ? "CNY" : "USD" }
        let balance = value with { Indicator = "trade-balance" + unit }
        from row in Flows.Select(flow => value with { Flow = flow }).Append(balance).Append(Growth(balance))
        select row;

    private static IEnumerable<FigureRow> OfPeriods() =>
        from period in (string[])["2015-04/2021-08", "2021-01/2021-05", "2021-05", "2021-06", "2021-H1", "2021"]
        from partner in (string[])["world", "asean"]
        from flow in (string[])["total", "imports"]
        let value = Value with { Period = period, Partner = partner, Flow = flow }
        let months = value with { Indicator = "consecutive-growth-months", Unit = "month" }
        from row in new[] { value, Growth(value), months, months with { Indicator = "double-digit-growth-months" },
            value with { Indicator = "enterprise-count", Unit = "enterprise" } }
        select row;

    private static IEnumerable<FigureRow> OfMonths() =>
        from month in Enumerable.Range(1, 6)
        from period in new[] { Period.Month(2021, month), Period.YearToDate(2021, month) }.Distinct()
        from partner in (string[])["world", "asean", "japan", "malaysia", "vietnam"]
        from flow in Flows
        select Value with { Period = period.ToString(), Partner = partner, Flow = flow };

    private static string[] References(FigureRow row) => (row.Partner, row.Commodity) switch
    {
        ("world", "all") => ["world-production"],
        ("world", _) => ["commodity=all"],
        (_, "all") => ["partner=world"],
        _ => ["partner=world", "commodity=all", "partner=world;commodity=all"],
    };

    private static FigureRow[] Compared(FigureRow value, string reference)
    {
        FigureRow gap = Growth(value) with { Transformation = "growth-gap", Unit = "pp", Reference = reference };
        return [Share(value) with { Reference = reference }, gap, gap with { Transformation = "share-change" }];
    }

    private static FigureRow Growth(FigureRow level) => level with { Transformation = "growth", Basis = "year-on-year", Unit = "%" };

    private static FigureRow Change(FigureRow level) => level with { Transformation = "change", Basis = "year-on-year" };

    private static FigureRow Earlier(FigureRow level) => level with { Transformation = "earlier-level", Basis = "year-on-year" };

    private static FigureRow Share(FigureRow level) => level with { Transformation = "share", Unit = "%" };
}
