<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
</Query>

// Did China import more, or pay more? Logarithms split the growth of a value into price and volume without a remainder.
var h1 = Briefings.FirstHalf2021;
var (iron, oil) = (h1.Commodities.IronOre.Imports, h1.Commodities.CrudeOil.Imports);

new[]
{
    new { Goods = "Iron ore", Volume = iron.VolumeGrowth.Quantity, Price = iron.UnitPriceGrowth.Quantity,
        Value = iron.UnitPriceGrowth.GrowthOfValue(iron.VolumeGrowth).Quantity, DueToPrice = iron.UnitPriceGrowth.PriceShareOfGrowth(iron.VolumeGrowth).Quantity },
    new { Goods = "Crude oil", Volume = oil.VolumeGrowth.Quantity, Price = oil.UnitPriceGrowth.Quantity,
        Value = oil.UnitPriceGrowth.GrowthOfValue(oil.VolumeGrowth).Quantity, DueToPrice = oil.UnitPriceGrowth.PriceShareOfGrowth(oil.VolumeGrowth).Quantity },
}.Dump("Growth of imports, and the part of it that prices account for");

// The publication states that part for all imports; the price index printed beside it agrees.
var stated = h1.Overall.Imports.PriceIndexShareOfGrowth;
var computed = h1.Overall.Imports.PriceIndex.PriceShareOfGrowth(h1.Overall.Imports.Growth);
computed.Explain().Dump("All imports");
stated.ConsistencyWith(computed).Dump($"Printed {stated}, computed {computed}");
