using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Each condition of a query, with the rows of the sample that it keeps.</summary>
internal static class QueryFilters
{
    private static TradeQuery All => QuerySample.Dataset.Query();

    public static IReadOnlyDictionary<string, (TradeQuery Query, Func<FigureRow, bool> Keeps)> ByName { get; } =
        new Dictionary<string, (TradeQuery, Func<FigureRow, bool>)>(StringComparer.Ordinal)
        {
            ["period"] = (All.In(Period.Month(2021, 6)), row => row.Period == "2021-06"),
            ["exports"] = (All.Exports(), row => row.Flow == "exports"),
            ["imports"] = (All.Imports(), row => row.Flow == "imports"),
            ["total"] = (All.Total(), row => row.Flow == "total"),
            ["flows"] = (All.For(Flows.Exports, Flows.Imports), row => row.Flow != "total"),
            ["partner"] = (All.For(Partners.Asean, Partners.Japan), row => row.Partner is "asean" or "japan"),
            ["members"] = (All.ForMembersOf(Partners.Asean), row => row.Partner is "malaysia" or "vietnam"),
            ["commodity"] = (All.For(Commodities.IronOre), row => row.Commodity == "iron-ore"),
            ["trade mode"] = (All.For(TradeModes.General), row => row.TradeMode == "general"),
            ["enterprise type"] = (All.For(EnterpriseTypes.Private), row => row.EnterpriseType == "private"),
            ["domestic region"] = (All.For(DomesticRegions.Hubei), row => row.DomesticRegion == "hubei"),
            ["transport mode"] = (All.For(TransportModes.Rail), row => row.TransportMode == "rail"),
            ["indicator"] = (All.For(Indicators.TradeVolume), row => row.Indicator == "trade-volume"),
            ["transformation"] = (All.For(Transformation.Share), row => row.Transformation == "share"),
            ["status"] = (All.For(ObservationStatus.Doubtful), row => row.Status == "doubtful"),
            ["without doubtful"] = (All.WithoutDoubtful(), row => row.Status != "doubtful"),
            ["producer"] = (All.For(Producers.ChinaRailway), row => row.Producer == "china-railway"),
            ["publication"] = (All.For(QuerySample.Second), row => row.Publication == "second"),
            ["by none"] = (All.By(), row => BreakdownsOf(row) == 0),
            ["by flow"] = (All.By(Dimension.Flow), row => BreakdownsOf(row) == 0 && row.Flow != "total"),
            ["by one"] = (
                All.Total().By(Dimension.Partner),
                row => row.Flow == "total" && row.Partner != "world" && BreakdownsOf(row) == 1),
            ["by two"] = (
                All.Exports().By(Dimension.Partner, Dimension.Commodity),
                row => row.Flow == "exports" && row.Partner != "world" && row.Commodity != "all" && BreakdownsOf(row) == 2),
            ["by, besides what a filter names"] = (
                All.Exports().For(Partners.UnitedStates).By(Dimension.Commodity),
                row => row.Flow == "exports" && row.Partner == "united-states" && row.Commodity != "all" && BreakdownsOf(row) == 2),
        };

    private static int BreakdownsOf(FigureRow row) =>
        DimensionEntries.BesidesFlow.Count(dimension => row[dimension] is not ("world" or "all"));
}
