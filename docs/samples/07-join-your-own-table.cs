#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:project Dump/Dump.csproj
using ChinaTrade.Data;
using ChinaTrade.Data.Samples;

// Your own numbers, keyed by ISO codes, beside China's: did we outgrow the trade of China with our markets?
var ours = new[]
{
    new { Market = "JPN", Growth = 16.0m },
    new { Market = "USA", Growth = 34.6m },
    new { Market = "VNM", Growth = 12.5m },
    new { Market = "IND", Growth = 61.0m },
};

var china = TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth);

var joined =
    from own in ours
    join figure in china on own.Market equals figure.Key.Partner.IsoAlpha3
    let bounds = figure.Quantity.Interval
    select new
    {
        figure.Key.Partner,
        Ours = Growth<YearOnYear>.Percent(own.Growth),
        China = figure.Quantity,
        Verdict = own.Growth > bounds.Upper ? "ahead" : own.Growth < bounds.Lower ? "behind" : "within rounding",
    };
joined.Dump("Our growth against that of China's trade");
