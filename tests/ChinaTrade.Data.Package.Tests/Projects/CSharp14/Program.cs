using ChinaTrade.Data;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Units;

var h1 = Briefings.FirstHalf2021;
var ore = h1.Commodities.IronOre.Imports;
Quantity<Yuan> surplus = h1.Overall.Exports.Value - h1.Overall.Imports.Value;
Quantity<Yuan> bill = ore.Volume * ore.UnitPrice;
PercentagePoints<Growth<YearOnYear>> gap = h1.Overall.Exports.Growth - h1.Overall.Imports.Growth;
Rate<Yuan, Tonne> price = bill / ore.Volume.Quantity;
Ratio ratio = h1.Overall.Exports.Value / h1.Overall.Imports.Value;

FigureAssert.IsConsistentWith(h1.Overall.Total.Value, h1.Overall.Exports.Value + h1.Overall.Imports.Value);

Console.WriteLine(h1.Overall.Total.Value);
Console.WriteLine(surplus);
Console.WriteLine(bill);
Console.WriteLine(gap);
Console.WriteLine(price);
Console.WriteLine(ratio);
