using System.Globalization;
using System.Text.RegularExpressions;
using ChinaTrade.Data.Benchmarks.Questions;
using ChinaTrade.Data.Benchmarks.Tables;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>
/// What it takes to check figures against each other, in so many publications like the built-in one, each a year later. The others check
/// one identity and count; this library checks every one, and keeps each finding that did not pass.
/// </summary>
internal static partial class AuditCost
{
    private const string Sql = """
        SELECT total.lower > exports.upper + imports.upper OR total.upper < exports.lower + imports.lower AS fails, count(*)
        FROM all_figures total
        JOIN all_figures exports USING (publication, period, indicator, transformation, unit, partner, commodity, trade_mode, enterprise_type, domestic_region, transport_mode)
        JOIN all_figures imports USING (publication, period, indicator, transformation, unit, partner, commodity, trade_mode, enterprise_type, domestic_region, transport_mode)
        WHERE total.flow = 'total' AND exports.flow = 'exports' AND imports.flow = 'imports' AND transformation = 'level'
        GROUP BY fails ORDER BY fails
        """;

    private static readonly string[] Point =
        ["publication", "period", "indicator", "unit", "partner", "commodity", "trade_mode", "enterprise_type", "domestic_region",
            "transport_mode"];

    /// <summary>More publications than years: what was printed of a year is then printed again.</summary>
    private const int Years = 5_000;

    /// <summary>More rows take the others only longer.</summary>
    private const int MostForOthers = 5_000;

    public static IReadOnlyList<Measurement> Measure(bool isQuick) =>
        [.. (isQuick ? (int[])[5] : [5, 50, 500, 5_000, 50_000]).SelectMany(Measure)];

    private static Measurement[] Measure(int publications)
    {
        Publication publication = Briefings.FirstHalf2021.Publication;
        FigureRow[] one = [.. TradeData.Query().For(publication).ToRows()];
        Publication[] copies = [.. Enumerable.Range(0, publications).Select(each => Later(publication, each))];
        IEnumerable<FigureRow> rows = copies.SelectMany((copy, number) => one.Select(row => Later(row, copy, number)));
        TradeDataset dataset = rows.ToDataset(copies);
        SqlTable duckDb = Repeated(
            FigureTables.InDuckDb(one), $"SELECT range AS publication, figures.* FROM range({publications}), figures");
        List<(string Way, Func<List<decimal>> Ask)> ways = [("DuckDb", () => duckDb.Numbers(Sql)), ("Library", () => Library(dataset))];
        if (publications <= MostForOthers) ways.AddRange(Others(one, [.. rows], publications));
        List<decimal> expected = ways[0].Ask();
        double[] times = [.. ways.Select(way => BestTime.Measure(() => Answers.MustAgree(expected, way.Ask(), way.Way)))];
        return [.. ways.Select(
            (way, place) => new Measurement("Audit", dataset.Count, way.Way, times[place], times[place] / times[0], place == 0))];
    }

    private static (string Way, Func<List<decimal>> Ask)[] Others(FigureRow[] one, FigureRow[] all, int publications)
    {
        DataFrame frame = Frame.From(all);
        SqlTable sqlite = Repeated(FigureTables.InSqlite(one), $"""
            WITH RECURSIVE numbers(publication) AS (SELECT 0 UNION ALL SELECT publication + 1 FROM numbers WHERE publication < {publications - 1})
            SELECT publication, figures.* FROM numbers, figures
            """);
        return [("LinqOverRecords", () => Linq(all)), ("DataFrame", () => InFrame(frame)), ("Sqlite", () => sqlite.Numbers(Sql))];
    }

    private static List<decimal> InFrame(DataFrame figures)
    {
        DataFrame levels = figures.Where(figures.Has("transformation", "level"));
        DataFrame found = levels.Where(levels.Has("flow", "total"))
            .Merge(levels.Where(levels.Has("flow", "exports")), Point, Point, "_total", "_exports", JoinAlgorithm.Inner)
            .Merge(levels.Where(levels.Has("flow", "imports")), [.. Point.Select(column => column + "_total")], Point,
                joinAlgorithm: JoinAlgorithm.Inner);
        PrimitiveDataFrameColumn<bool> isAbove = found["lower_total"].ElementwiseGreaterThan(found["upper_exports"].Add(found["upper"]));
        PrimitiveDataFrameColumn<bool> isBelow = found["upper_total"].ElementwiseLessThan(found["lower_exports"].Add(found["lower"]));
        long failed = found.Where(isAbove.Or(isBelow)).Rows.Count;
        return [.. ((long[])[found.Rows.Count - failed, failed]).Where(count => count > 0).Select(count => (decimal)count)];
    }

    private static List<decimal> Linq(FigureRow[] rows)
    {
        Dictionary<Key, FigureRow> levels = rows.Where(row => row is { Transformation: "level", Reference: "" }).ToDictionary(Key.From);
        return
        [
            .. levels.Where(each => each.Key.Flow == "total")
                .Select(each => (Total: each.Value, Exports: levels.GetValueOrDefault(each.Key with { Flow = "exports" }),
                    Imports: levels.GetValueOrDefault(each.Key with { Flow = "imports" })))
                .Where(each => each.Exports is not null && each.Imports is not null)
                .GroupBy(each => each.Total.Lower > each.Exports!.Upper + each.Imports!.Upper
                    || each.Total.Upper < each.Exports.Lower + each.Imports.Lower)
                .OrderBy(group => group.Key)
                .Select(group => (decimal)group.Count()),
        ];
    }

    private static List<decimal> Library(TradeDataset dataset)
    {
        AuditCount count = dataset.Audit().Counts.Single(each => each.Identity == "exports-plus-imports");
        return [.. ((int[])[count.Passed + count.Inconclusive, count.Failed]).Where(each => each > 0).Select(each => (decimal)each)];
    }

    private static SqlTable Repeated(SqlTable table, string select)
    {
        table.Execute($"CREATE TABLE all_figures AS {select}");
        return table;
    }

    private static Publication Later(Publication publication, int number) => publication with
    {
        Code = string.Create(CultureInfo.InvariantCulture, $"publication-{number}"),
        Date = publication.Date!.Value.AddYears(number % Years),
        Period = publication.Period.AddYears(number % Years),
    };

    private static FigureRow Later(FigureRow row, Publication publication, int number) => row with
    {
        Publication = publication.Code,
        Published = publication.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Period = Year().Replace(row.Period, year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + (number % Years))
            .ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>What a level is of, as a user would have written it.</summary>
    private readonly record struct Key(
        string Publication, string Period, string Indicator, string Unit, string Flow, string Partner, string Commodity, string TradeMode, string EnterpriseType, string DomesticRegion, string TransportMode)
    {
        public static Key From(FigureRow row) => new(
            row.Publication, row.Period, row.Indicator, row.Unit, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion, row.TransportMode);
    }

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Year();
}
