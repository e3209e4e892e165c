#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:project Dump/Dump.csproj
using ChinaTrade.Data;
using ChinaTrade.Data.Samples;

// Exports grew by 28.1 %. How many of these points came from whom? A part contributes its change over the whole's earlier level.
var exports = Briefings.FirstHalf2021.Overall.Exports.Value;
var parts = TradeData.Query().In(Period.FirstHalf(2021)).Exports();

foreach (Dimension cut in new[] { Dimension.Partner, Dimension.TradeMode, Dimension.EnterpriseType, Dimension.Commodity })
{
    var contributions =
        from part in parts.By(cut).Measure(Indicators.TradeValue)
        let points = part.ContributionTo(exports)
        orderby points.Number descending
        select new { Part = part.Key, Growth = part.GrowthOnYear().Quantity, Points = points.Quantity, OfGrowth = part.ShareOfGrowthOf(exports).Quantity };
    contributions.Dump($"Contributions to the growth of exports, by {cut.ToCode()}");
}
