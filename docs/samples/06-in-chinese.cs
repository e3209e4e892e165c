#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:project Dump/Dump.csproj
using System.Globalization;
using ChinaTrade.Data;
using ChinaTrade.Data.Samples;

// The same figures in Chinese: numbers in 万 and 亿, names as the customs administration writes them.
var chinese = CultureInfo.GetCultureInfo("zh-CN");
var h1 = Briefings.FirstHalf2021;

TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue)
    .OrderByValueDescending()
    .Select(level => new { 伙伴 = level.Key.Partner.ChineseName, 进出口总值 = level.ToString("G", chinese), 增长 = level.GrowthOnYear().ToString("G", chinese) })
    .Dump("2021年上半年进出口");

TradeData.Query().In(Period.FirstHalf(2021)).Imports().By(Dimension.Commodity).Measure(Indicators.TradeVolume)
    .OrderByValueDescending()
    .Select(volume => new { 商品 = volume.Key.Commodity.ChineseName, 进口数量 = volume.ToString("B", chinese), 增长 = volume.GrowthOnYear().ToString("G", chinese) })
    .Dump("进口数量");

h1.Overall.Exports.Value.Balance(h1.Overall.Imports.Value).ToString("B", chinese).Dump("贸易顺差");
