#:project ../../src/ChinaTrade.Data.Gacc/ChinaTrade.Data.Gacc.csproj
#:project Dump/Dump.csproj

// What restatement does to monthly figures, and where groups of partners change.
using ChinaTrade.Data;
using ChinaTrade.Data.Gacc;
using ChinaTrade.Data.Samples;
using ChinaTrade.Data.Units;

TradeQuery tables = GaccTables.Dataset.Query().By(Dimension.Partner).For(Flows.Exports, Flows.Imports);
Period june = Period.Month(2025, 6);

// January to June less January to May is June with everything that was restated for the months before: seldom the printed June.
Change[] inJune = [.. Change.Of(tables.For(Partners.Vietnam, Partners.UnitedStates, Partners.HongKong, Partners.Russia), june)];
inJune
    .Select(change => new
    {
        Trade = change.Month.Key, ToJune = $"{change.ToMonth:Gbn3}", ToMay = $"{change.Before:Gbn3}",
        Difference = $"{change.Difference:Gbn3}", June = $"{change.Month:Gbn3}", Restated = $"{change.Restated:Gbn3}",
    })
    .Dump("June 2025: the difference of cumulative figures, and the month as printed");

// All countries and all months: most restatements are small, a few are not.
Change[] all =
[
    .. from month in Period.Months(2024, 2026)
       where month.StartMonth > 1
       from change in Change.Of(tables, month)
       where change.Month.Key.Partner.Kind == PartnerKind.Country && change.Month.Number >= 100_000_000m
       select change,
];
Change[] byPart = [.. all.OrderBy(change => change.PartOfMonth)];
string[] ranks =
[
    $"figures: {all.Length}", $"median: {byPart[all.Length / 2].PartOfMonth:0.00} %",
    $"nine in ten: up to {byPart[all.Length * 9 / 10].PartOfMonth:0.0} %",
    $"largest: {byPart[^1].PartOfMonth:0.0} %, {byPart[^1].Month.Key}, {byPart[^1].Month.Period}",
];
string.Join('\n', ranks).Dump("Restated, as a part of the month: countries with at least 100 million yuan in that month");
all.OrderByDescending(change => Math.Abs(change.Restated.Number)).Take(5)
    .Select(change => new
    {
        Trade = change.Month.Key, Month = change.Month.Period.ToString(), Printed = $"{change.Month:Gbn1}",
        Restated = $"{change.Restated:Gbn1}",
    })
    .Dump("The largest amounts");

// One figure from announcement to bulletin. The last word is the base of next year's growth, which is never published.
TradeDataset both = TradeData.Dataset.Merge(GaccTables.Dataset);
var begin = both.Query().In(Period.YearToDate(2025, 2)).Exports();
Figure[] figures =
[
    begin.By().Measure(Indicators.TradeValue).Single(), begin.For(Partners.Germany).By().Measure(Indicators.TradeValue).Single(),
];
figures.SelectMany(both.VintagesOf)
    .Select(release => new { Exports = release.Key, Printed = $"{release:B}", release.Publication.Release, release.Publication.Code })
    .Dump("January and February 2025, release by release");
IReadOnlyList<Revision> revisions = GaccTables.Dataset.Revisions();
string.Join('\n', revisions.Where(revision => figures.Any(figure => figure.Measure == revision.FirstRelease.Measure
        && figure.Key == revision.FirstRelease.Key && figure.Period == revision.FirstRelease.Period)))
    .Dump("The same, as the base of growth in 2026");

// Groups whose members changed say so in series and tables. Growth across the change is left open, and revisions tell it apart.
Period[] months = [.. new[] { 2, 3, 5, 6, 9, 10 }.Select(month => Period.Month(2025, month))];
var groups = tables.In(months).Imports().For(Partners.Asean, Partners.Apec, Partners.BeltAndRoadPartners);
groups.Measure(Indicators.TradeValue).Pivot(Dimension.Partner).ToString("Gbn1", null).Dump("Imports from groups");
tables.In(Period.Months(2025)).Exports().For(Partners.Asean).Measure(Indicators.TradeValue.Growth).SeriesByPeriod().OrDerived()
    .ToString("G1", null).Dump("Growth of exports to ASEAN");
string.Join('\n', revisions.Where(revision => revision.FirstRelease.Key == groups.For(Partners.Apec).First().Key).Take(4))
    .Dump("Imports from APEC, as the base of next year's growth");

// A printed month, the cumulative figures to it and to the month before, and what these differ by.
internal sealed record Change(Figure<Quantity<Yuan>> Month, Figure<Quantity<Yuan>> ToMonth, Figure<Quantity<Yuan>> Before)
{
    public Quantity<Yuan> Difference => ToMonth.Quantity - Before.Quantity;

    public Quantity<Yuan> Restated => Difference - Month.Quantity;

    public decimal PartOfMonth => Math.Abs(Restated.Number / Month.Number) * 100;

    public static IEnumerable<Change> Of(TradeQuery query, Period month) =>
        from printed in query.In(month).Measure(Indicators.TradeValue)
        join to in Until(query, month.StartYear, month.StartMonth) on printed.Key equals to.Key
        join before in Until(query, month.StartYear, month.StartMonth - 1) on to.Key equals before.Key
        select new Change(printed, to, before);

    private static IEnumerable<Figure<Quantity<Yuan>>> Until(TradeQuery query, int year, int month) =>
        query.In(Period.YearToDate(year, month)).Measure(Indicators.TradeValue);
}
