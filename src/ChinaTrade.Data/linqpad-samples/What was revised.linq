<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
  <Namespace>ChinaTrade.Data.Units</Namespace>
</Query>

// The same months of each year: gaps stay gaps, and each entry is the latest release.
var halves = TradeData.Query().In([.. Enumerable.Range(2018, 9).Select(Period.FirstHalf)]).Total().By();
halves.Measure(Indicators.TradeValue).SeriesByYear()
    .Select(entry => new { Period = entry.Period.ToString(), Trade = entry.Figure?.ToString() ?? "…" })
    .Dump("First halves");

// The first half minus the first quarter is the second quarter, bounds included.
var half = TradeData.Y2022.H1.Overall.Total.Value;
half.Minus(TradeData.Y2022.Q1.Overall.Total.Value).ToString("B", null).Dump("The second quarter of 2022");

// This year's level and growth imply last year's level. If it does not meet the first release, that was revised.
TradeData.Dataset.Revisions()
    .Where(revision => revision.IsRevised && revision.FirstRelease.Key == half.Key && revision.FirstRelease.UnitCode == "CNY")
    .Select(revision => new
    {
        Figure = $"{revision.FirstRelease:T}",
        FirstRelease = revision.FirstRelease.ToString("B", null),
        Revised = Quantity<Yuan>.FromInterval(revision.Amount).ToString("B", null),
    })
    .Dump("Total trade, revised without being published again");
