#:package ChinaTrade.Data@0.0.0-packed

using ChinaTrade.Data;

var h1 = Briefings.FirstHalf2021;
Console.WriteLine(h1.Overall.Total.Value);
Console.WriteLine(h1.Overall.Exports.Value - h1.Overall.Imports.Value);
Console.WriteLine(h1.Commodities.IronOre.Imports.Volume * h1.Commodities.IronOre.Imports.UnitPrice);
