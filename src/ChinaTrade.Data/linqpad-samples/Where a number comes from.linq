<Query Kind="Statements">
  <NuGetReference>ChinaTrade.Data</NuGetReference>
  <Namespace>ChinaTrade.Data</Namespace>
</Query>

// From the number to the paragraph: every step on the path prints what lies below it, every result names its inputs.
var h1 = Briefings.FirstHalf2021;

h1.Partners.Asean.Dump("Every figure of ASEAN");
h1.Partners.Asean.Total.Value.Citation.Places
    .Select(place => new { Section = place.Section.Title, place.Paragraph })
    .Dump($"Where {h1.Partners.Asean.Total.Value} is printed");

var contribution = h1.Partners.Asean.Total.Value.ContributionTo(h1.Overall.Total.Value);
contribution.Explain().Dump("Explained");
contribution.ExplainMarkdown().Dump("For a report");

// What is not printed is not invented: the message names the nearest figures that are.
try
{
    TradeData.Query().In(Period.FirstHalf(2021)).Exports().For(Partners.Japan).Measure(Indicators.TradeValue).Single();
}
catch (FigureNotFoundException notPrinted)
{
    notPrinted.Message.Dump("Exports to Japan");
}
