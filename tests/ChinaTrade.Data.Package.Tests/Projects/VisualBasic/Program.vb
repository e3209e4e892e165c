Imports ChinaTrade.Data
Imports ChinaTrade.Data.Units

Module Program
    Sub Main()
        Dim h1 = Briefings.FirstHalf2021
        Dim ore = h1.Commodities.IronOre.Imports
        Dim surplus As Quantity(Of Yuan) = h1.Overall.Exports.Value.Quantity - h1.Overall.Imports.Value.Quantity
        Dim bill As Quantity(Of Yuan) = ore.Volume.Quantity * ore.UnitPrice.Quantity
        Dim gap As PercentagePoints(Of Growth(Of YearOnYear)) = h1.Overall.Exports.Growth.Quantity - h1.Overall.Imports.Growth.Quantity

        Console.WriteLine(h1.Overall.Total.Value)
        Console.WriteLine(surplus)
        Console.WriteLine(bill)
        Console.WriteLine(gap)
    End Sub
End Module
