<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
</Query>

// A level and its growth say what the year before was. Nobody printed it in this publication; the bounds say how well it is known.
var levels = TradeData.Query().In(Period.FirstHalf(2021)).Total().Measure(Indicators.TradeValue);

levels
    .Where(level => level.Untyped.Find(level.Key, Indicators.TradeValue.Growth) is not null)
    .OrderByDescending(level => level.Number)
    .Select(level => new { Trade = level.Key, Now = level.Quantity, YearEarlier = level.LevelYearEarlier().Quantity, Change = level.ChangeOnYear().Quantity })
    .Dump("The first half of 2020, implied");

// Growth since 2019 leads one year further back: 2020 lay below 2019.
var total = Briefings.FirstHalf2021.Overall.Total.Value;
total.LevelYearEarlier().Explain().Dump("2020");
total.LevelIn2019().Explain().Dump("2019");
(total.LevelYearEarlier().Quantity / total.LevelIn2019().Quantity).AsShare().Dump("2020 as a part of 2019");
