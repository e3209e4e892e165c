#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// The first half of 2021 in one screen: dotnet run docs/samples/quickstart.cs
using System.Text;
using ChinaTrade.Data;

Console.OutputEncoding = Encoding.UTF8;
var h1 = Briefings.FirstHalf2021;
var (exports, imports) = (h1.Overall.Exports, h1.Overall.Imports);

// A printed figure knows its bounds and where it was printed, a derived one the bounds that its inputs leave.
Console.WriteLine($"{h1.Overall.Total.Value:B}");
foreach (Figure figure in (Figure[])[exports.Growth, h1.Commodities.IronOre.Imports.Volume])
{
    Console.WriteLine($"{figure:B}, {figure:T}\n  {figure.Citation}");
}

Console.WriteLine($"{exports.Value.Balance(imports.Value):B}, the trade surplus");
Console.WriteLine($"{h1.Partners.Asean.Total.Value.ContributionTo(h1.Overall.Total.Value):B} of the growth of trade came from ASEAN");

// Queries find the rest.
var query = TradeData.Query().In(Period.FirstHalf(2021));
Levels("All trade", [h1.Overall.Total.Value, exports.Value, imports.Value]);
Levels("Partners", query.Total().By(Dimension.Partner).Measure(Indicators.TradeValue).Top(5));
Levels("Trade modes", query.Total().By(Dimension.TradeMode).Measure(Indicators.TradeValue).Top(5));
Levels("Enterprise types", query.Total().By(Dimension.EnterpriseType).Measure(Indicators.TradeValue).Top(5));
Levels("Imports by weight", query.Imports().By(Dimension.Commodity).Measure(Indicators.TradeVolume).Top(6));
Heading("Exports");
foreach (var growth in query.Exports().By(Dimension.Commodity).Measure(Indicators.TradeValue.Growth).Top(5))
{
    Line(growth.Key, growth.Untyped.Find(growth.Key, Indicators.TradeValue.Level), growth);
}

static void Levels<TUnit>(string heading, IEnumerable<Figure<Quantity<TUnit>>> levels)
    where TUnit : IUnit
{
    Heading(heading);
    foreach (var level in levels) Line(level.Key, level, level.GrowthOnYear());
}

static void Heading(string text) => Console.WriteLine(text.ToUpperInvariant());

static void Line(SeriesKey what, object? level, object growth) => Console.WriteLine($"  {what,-52}{level,20}{growth,24}");
