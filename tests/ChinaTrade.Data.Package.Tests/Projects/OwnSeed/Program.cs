using Acme.Trade;
using ChinaTrade.Data;

var bulletin = Seeds.PortBulletin;
Console.WriteLine(bulletin.Partners.Asean.Commodities.IronOre.Imports.Value);
Console.WriteLine(bulletin.Partners.Asean.Commodities.IronOre.Imports.Growth);
Console.WriteLine(bulletin.Overall.Total.Value.Citation);
Console.WriteLine(bulletin.Partners.Asean.Commodities.IronOre.Imports.Value.Key.Partner == Partners.Asean);
Console.WriteLine(Seeds.Dataset.Merge(TradeData.Dataset).Count - TradeData.Dataset.Count);
