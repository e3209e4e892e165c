#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:project Dump/Dump.csproj
using ChinaTrade.Data;
using ChinaTrade.Data.Samples;

// Which partners grew faster than trade as a whole? Rounding can leave a rank in doubt; the bounds tell whether it does.
var all = Briefings.FirstHalf2021.Overall.Total.Growth;
var growth = TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth);

growth.Ranking()
    .Select(each => new { each.Rank, Partner = each.Figure.Key, Growth = each.Figure.Quantity, AheadOfAll = each.Figure.GapTo(all).Quantity, IsRankCertain = each.IsCertain })
    .Dump($"Growth by partner, against {all} of all trade");

// Gaps that the publication prints tell the growth of the other side, which it often does not print.
TradeData.Query().In(Period.FirstHalf(2021)).For(Transformation.GrowthGap)
    .Select(figure => figure.As<PercentagePoints<Growth<YearOnYear>>>())
    .Where(gap => gap.Untyped.ReferenceKey is not null)
    .Select(gap => new { Who = gap.Key, Ahead = gap.ToString("B", null), OfWhom = gap.Untyped.ReferenceKey, WhichGrew = gap.GrowthOfOther().Quantity })
    .Dump("Printed gaps");
