<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
  <Namespace>ChinaTrade.Data.Units</Namespace>
</Query>

// The same months of each year: gaps stay gaps, and each entry is the latest print.
var halves = TradeData.Query().In([.. Enumerable.Range(2018, 9).Select(Period.FirstHalf)]).Total().By();
halves.Measure(Indicators.TradeValue).SeriesByYear()
    .Select(entry => new { Period = entry.Period.ToString(), Trade = entry.Figure?.ToString() ?? "…" })
    .Dump("First halves");

// The first half less the first quarter is the second quarter, bounds included.
var half = Briefings.FirstHalf2020.Overall.Total.Value;
half.Minus(Briefings.FirstQuarter2020.Overall.Total.Value).ToString("B", null).Dump("The second quarter of 2020");

// This year's level and growth imply last year's level. Where it does not meet the first print, it was revised.
TradeData.Dataset.Revisions()
    .Where(revision => revision.IsRevised && revision.FirstPrint.Key == half.Key && revision.FirstPrint.UnitCode == "CNY")
    .Select(revision => new
    {
        Figure = revision.FirstPrint.Title,
        FirstPrint = revision.FirstPrint.ToString("B", null),
        Revised = Quantity<Yuan>.FromInterval(revision.Amount).ToString("B", null),
    })
    .Dump("Total trade, revised without being printed anew");
