<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
</Query>

// Figures must satisfy the identities of trade statistics, whatever their rounding. Where they do not, something was misprinted.
var audit = TradeData.Query().For(Briefings.FirstHalf2021.Publication).Audit();
audit.Counts
    .Dump("Identities");

audit.Failed
    .Dump("Failures");

// A doubtful figure stays as printed; its correction says what it should read, which queries answer with unless asked for figures as printed.
TradeData.Query().For(Briefings.FirstHalf2021.Publication).AsPrinted().For(ObservationStatus.Doubtful)
    .Select(figure => new { Figure = $"{figure:T}", Printed = figure.Citation.Printed, ShouldRead = figure.Correction!.Reading })
    .Dump("Doubtful figures");
