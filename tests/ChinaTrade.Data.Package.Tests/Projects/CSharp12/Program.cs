using ChinaTrade.Data;
using ChinaTrade.Data.Units;

var h1 = Briefings.FirstHalf2021;
var ore = h1.Commodities.IronOre.Imports;
Quantity<Yuan> surplus = h1.Overall.Exports.Value.Quantity - h1.Overall.Imports.Value.Quantity;
Quantity<Yuan> bill = ore.Volume.Quantity * ore.UnitPrice.Quantity;
PercentagePoints<Growth<YearOnYear>> gap = h1.Overall.Exports.Growth.Quantity - h1.Overall.Imports.Growth.Quantity;
Rate<Yuan, Tonne> price = bill.Per(ore.Volume.Quantity);

Console.WriteLine(h1.Overall.Total.Value);
Console.WriteLine(surplus);
Console.WriteLine(bill);
Console.WriteLine(gap);
Console.WriteLine(price);
Console.WriteLine(h1.Overall.Exports.Value.Citation);
Console.WriteLine(Environment.Version.Major);
