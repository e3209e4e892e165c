using System.Globalization;
using System.Text.RegularExpressions;
using ChinaTrade.Data.Benchmarks.Questions;
using ChinaTrade.Data.Benchmarks.Tables;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>
/// What it takes to check figures against each other, in so many publications like the built-in one, each a year later. The others check
/// one identity and count; this library checks every one, and keeps each finding with its figures.
/// </summary>
internal static partial class AuditCost
{
    private const string Sql = """
        SELECT total.lower > exports.upper + imports.upper OR total.upper < exports.lower + imports.lower AS fails, count(*)
        FROM all_figures total
        JOIN all_figures exports USING (publication, period, indicator, transformation, unit, partner, commodity, trade_mode, ownership, region, transport)
        JOIN all_figures imports USING (publication, period, indicator, transformation, unit, partner, commodity, trade_mode, ownership, region, transport)
        WHERE total.flow = 'total' AND exports.flow = 'exports' AND imports.flow = 'imports' AND transformation = 'level'
        GROUP BY fails ORDER BY fails
        """;

    public static IReadOnlyList<Measurement> Measure(bool isQuick) => [.. (isQuick ? (int[])[5] : [5, 50, 500, 5_000]).SelectMany(Measure)];

    private static Measurement[] Measure(int publications)
    {
        Briefing briefing = Briefings.FirstHalf2021.Briefing;
        FigureRow[] one = [.. TradeData.Query().For(briefing).ToRows()];
        FigureRow[] all = [.. Enumerable.Range(0, publications).SelectMany(year => one.Select(row => Later(row, year)))];
        TradeDataset dataset = all.ToDataset([.. Enumerable.Range(0, publications).Select(year => briefing with { Code = CodeOf(year), Date = briefing.Date!.Value.AddYears(year) })]);
        SqlTable duckDb = Repeated(FigureTables.InDuckDb(one), $"SELECT range AS publication, figures.* FROM range({publications}), figures");
        SqlTable sqlite = Repeated(FigureTables.InSqlite(one), $"""
            WITH RECURSIVE numbers(publication) AS (SELECT 0 UNION ALL SELECT publication + 1 FROM numbers WHERE publication < {publications - 1})
            SELECT publication, figures.* FROM numbers, figures
            """);
        (string Way, Func<List<decimal>> Ask)[] ways =
        [
            ("DuckDb", () => duckDb.Numbers(Sql)), ("Sqlite", () => sqlite.Numbers(Sql)), ("LinqOverRecords", () => Linq(all)), ("Library", () => Library(dataset)),
        ];
        List<decimal> expected = ways[0].Ask();
        foreach ((string way, Func<List<decimal>> ask) in ways) Answers.MustAgree(expected, ask(), way);
        double[] times = [.. ways.Select(way => BestTime.Of(() => way.Ask()))];
        return [.. ways.Select((way, place) => new Measurement("Audit", all.Length, way.Way, times[place], times[place] / times[0], place == 0))];
    }

    private static List<decimal> Linq(FigureRow[] rows)
    {
        Dictionary<Key, FigureRow> levels = rows.Where(row => row is { Transformation: "level", Reference: "" }).ToDictionary(Key.Of);
        return
        [
            .. levels.Where(each => each.Key.Flow == "total")
                .Select(each => (Total: each.Value, Exports: levels.GetValueOrDefault(each.Key with { Flow = "exports" }), Imports: levels.GetValueOrDefault(each.Key with { Flow = "imports" })))
                .Where(each => each.Exports is not null && each.Imports is not null)
                .GroupBy(each => each.Total.Lower > each.Exports!.Upper + each.Imports!.Upper || each.Total.Upper < each.Exports.Lower + each.Imports.Lower)
                .OrderBy(group => group.Key)
                .Select(group => (decimal)group.Count()),
        ];
    }

    private static List<decimal> Library(TradeDataset dataset) =>
    [
        .. dataset.Audit().Where(finding => finding.Identity == "exports-plus-imports")
            .GroupBy(finding => finding.Verdict == AuditVerdict.Failed)
            .OrderBy(group => group.Key)
            .Select(group => (decimal)group.Count()),
    ];

    private static SqlTable Repeated(SqlTable table, string select)
    {
        table.Execute($"CREATE TABLE all_figures AS {select}");
        return table;
    }

    private static FigureRow Later(FigureRow row, int years) => row with
    {
        Briefing = CodeOf(years),
        Period = Year().Replace(row.Period, year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture)),
    };

    private static string CodeOf(int year) => string.Create(CultureInfo.InvariantCulture, $"year-{year}");

    /// <summary>What a level is of, as a user would have written it.</summary>
    private readonly record struct Key(
        string Publication, string Period, string Indicator, string Unit, string Flow, string Partner, string Commodity, string TradeMode, string Ownership, string Region, string Transport)
    {
        public static Key Of(FigureRow row) => new(
            row.Briefing, row.Period, row.Indicator, row.Unit, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.Ownership, row.Region, row.Transport);
    }

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Year();
}
