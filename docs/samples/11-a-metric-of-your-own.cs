#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:project Dump/Dump.csproj
using ChinaTrade.Data;
using ChinaTrade.Data.Samples;

// How much did imports grow without the rise of their prices? A price index of the same period a year earlier = 100 is the deflator.
var realGrowth = Metric.Define("real growth", "实际增速")
    .Input("g", Indicators.TradeValue.Growth)
    .Input("I", Indicators.PriceIndex.Level)
    .Result<Growth<YearOnYear>>((g, i) => (1 + g) / (i / 100) - 1);
var imports = Briefings.FirstHalf2021.Overall.Imports;
realGrowth.Compute(imports.Growth, imports.PriceIndex).Explain().Dump("Imports in real terms");

// One line for each partner, against all trade. A figure serves every line.
var pace = Metric.Define("growth relative to that of all trade", "相对增速")
    .Input("g", Indicators.TradeValue.Growth)
    .Input("G", Indicators.TradeValue.Growth)
    .Result<Ratio>((g, all) => g / all);
var growth = TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth);
pace.By(Dimension.Partner, growth, Briefings.FirstHalf2021.Overall.Total.Growth)
    .Select(line => new { Partner = line.Key, Pace = line.Result?.ToString("B", null) })
    .Dump("Who kept pace");

// A definition is checked in a test: results stay within their bounds wherever the inputs do.
realGrowth.Verify(realGrowth.Compute(imports.Growth, imports.PriceIndex));
