<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
  <Namespace>ChinaTrade.Data.Json</Namespace>
</Query>

// Every format carries the same flat rows. To a file: using var file = File.CreateText("partners.csv"); rows.WriteCsv(file);
var rows = TradeData.Query().For(Briefings.FirstHalf2021.Publication)
    .In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue)
    .Select(figure => figure.Untyped.ToRow())
    .ToArray();

rows.Select(row => new { row.Period, row.Partner, row.Unit, row.Value, row.Lower, row.Upper, row.Printed }).Dump("Rows");

var csv = new StringWriter();
rows.WriteCsv(csv);
csv.ToString().ReplaceLineEndings("\n").Dump("CSV");

var json = new StringWriter();
rows.WriteJsonLines(json);
json.ToString().Dump("JSON Lines");

// And back: a dataset of your own, which answers the same queries.
var dataset = CsvImport.ReadCsv(new StringReader(csv.ToString()));
dataset.Query().For(Partners.Asean).Dump("Read back");
