#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

using ChinaTrade.Data;

var h1 = Briefings.FirstHalf2021;

Console.WriteLine(h1.Overall.Total.Value.ToString("B", null));
Console.WriteLine(h1.Partners.Asean.Total.Growth);
Console.WriteLine(h1.Partners.Asean.Total.Value.Source);
Console.WriteLine(h1.Partners.UnitedStates.Commodities.AgriculturalProducts.Imports.Growth);
Console.WriteLine((h1.Commodities.IronOre.Imports.Volume * h1.Commodities.IronOre.Imports.UnitPrice).ToString("B", null));
Console.WriteLine((h1.Overall.Exports.Value - h1.Overall.Imports.Value).ToString("B", null));
Console.WriteLine((h1.Partners.Asean.Total.Value / h1.Overall.Total.Value).AsShare().ToString("B", null));
Console.WriteLine(h1.Partners.Asean);
Console.WriteLine(h1.June2021.Overall.Total.Growth);
Console.WriteLine(h1.Overall.Total.ValueInUsDollars.ToString("B", null));
Console.WriteLine(h1.Ownerships.Private.Imports.GrowthGap.Correction);
