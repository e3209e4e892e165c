open ChinaTrade.Data
open ChinaTrade.Data.Units

let h1 = Briefings.FirstHalf2021
let ore = h1.Commodities.IronOre.Imports
let surplus: Quantity<Yuan> = h1.Overall.Exports.Value.Quantity - h1.Overall.Imports.Value.Quantity
let bill: Quantity<Yuan> = ore.Volume.Quantity * ore.UnitPrice.Quantity
let gap: PercentagePoints<Growth<YearOnYear>> = h1.Overall.Exports.Growth.Quantity - h1.Overall.Imports.Growth.Quantity

printfn "%O" h1.Overall.Total.Value
printfn "%O" surplus
printfn "%O" bill
printfn "%O" gap
