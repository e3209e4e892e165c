#:project ../../src/ChinaTrade.Data.Gacc/ChinaTrade.Data.Gacc.csproj
#:project Dump/Dump.csproj

// China's exports to a partner, month by month. Names and codes are understood, in English and Chinese; by default, Vietnam:
// dotnet run docs/samples/monthly-series.cs -- germany
using ChinaTrade.Data;
using ChinaTrade.Data.Gacc;
using ChinaTrade.Data.Samples;

Period last = Period.Month(2026, 7);
Period[] months = [.. Period.Months(2024, 2026).Where(month => month <= last)];
Period[] sinceJanuary = [.. months.Select(month => Period.YearToDate(month.StartYear, month.StartMonth))];
string name = args.Length == 0 ? "vietnam" : string.Join(' ', args);
try
{
    Partner partner = Partners.All.FindByName(name) ?? Partners.All.Get(name);
    TradeQuery exports = GaccTables.Dataset.Query().For(partner).Exports();
    exports = partner == Partners.World ? exports.By() : exports.By(Dimension.Partner);

    // March 2026 is not among the tables, and stays a gap. Numbers are as precise as printed: to ten thousand yuan, later to the yuan.
    exports.In(months).Measure(Indicators.TradeValue).SeriesByPeriod().ToString("B", null).Dump($"Exports by month: {partner}");

    // GACC prints growth since January only. That of a month follows from two levels, if both are of the same countries.
    exports.In(months).Measure(Indicators.TradeValue.Growth).SeriesByPeriod().OrDerived(months)
        .Where(month => month.Key.StartYear > 2024)
        .Select(month => new { Month = month.Key.ToString(), Growth = month.Result?.ToString("G1", null) ?? "…" })
        .Dump("Growth by month: January as printed, the others from the levels");

    // The printed growth has a base that GACC revised and did not publish: the two growths differ by what was revised.
    var fromLevels = Metric.Define("growth of levels", "按已公布数值计算的增速", acrossPeriods: true)
        .Input("V", Indicators.TradeValue.Level)
        .Input("B", Indicators.TradeValue.Level)
        .Result<Growth<YearOnYear>>((level, basis) => (level / basis) - 1);
    var levels = exports.In(sinceJanuary).Measure(Indicators.TradeValue);
    levels.Join(levels, level => level.Period.AddYears(-1), basis => basis.Period, (level, basis) => (Level: level, Base: basis))
        .Where(pair => partner.HasSameMembers(pair.Level.Period, pair.Base.Period))
        .Select(pair => new
        {
            Period = pair.Level.Period.ToString(),
            Printed = pair.Level.GrowthOnYear().ToString("B", null),
            FromLevels = fromLevels.Compute(pair.Level, pair.Base).ToString("G2", null),
            BaseRevisedBy = (pair.Level.LevelYearEarlier() - pair.Base).ToString("B", null),
        })
        .Dump("Growth since January: as printed, and from the levels");
    return 0;
}
catch (Exception fault) when (fault is UnknownCodeException or FigureNotFoundException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
