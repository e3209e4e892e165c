using System.Globalization;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>The built-in figures in each engine, as a user would have put them there.</summary>
public static class FigureTables
{
    public static FigureRow[] Records { get; } = [.. TradeData.Query().ToRows()];

    private static readonly Lazy<SqlTable> LazyDuckDb = new(() => InDuckDb(Records));
    private static readonly Lazy<SqlTable> LazySqlite = new(() => InSqlite(Records));
    private static readonly Lazy<DataFrame> LazyFrame = new(() => Tables.Frame.From(Records));

    public static SqlTable DuckDb => LazyDuckDb.Value;

    public static SqlTable Sqlite => LazySqlite.Value;

    public static DataFrame Frame => LazyFrame.Value;

    /// <summary>Rows in DuckDB in memory, on one thread.</summary>
    public static SqlTable InDuckDb(IReadOnlyList<FigureRow> rows) => Filled(DuckDbTable.Open(), rows, "DECIMAL(38, 6)");

    /// <summary>Rows in SQLite in memory, without an index.</summary>
    public static SqlTable InSqlite(IReadOnlyList<FigureRow> rows) => Filled(SqliteTable.Open(), rows, "REAL");

    private static SqlTable Filled(SqlTable table, IReadOnlyList<FigureRow> rows, string number)
    {
        table.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TABLE figures (period TEXT, indicator TEXT, transformation TEXT, basis TEXT, flow TEXT, partner TEXT, commodity TEXT, trade_mode TEXT,
            enterprise_type TEXT, domestic_region TEXT, transport_mode TEXT, unit TEXT, value {number}, lower {number}, upper {number})
            """));
        foreach (FigureRow[] some in rows.Chunk(500)) table.Execute($"INSERT INTO figures VALUES {string.Join(", ", some.Select(Values))}");
        return table;
    }

    private static string Values(FigureRow row)
    {
        string[] texts =
        [
            row.Period, row.Indicator, row.Transformation, row.Basis, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion,
            row.TransportMode, row.Unit,
        ];
        decimal?[] numbers = [row.Value, row.Lower, row.Upper];
        return $"({string.Join(", ", texts.Select(text => $"'{text}'").Concat(numbers.Select(each => each?.ToString(CultureInfo.InvariantCulture) ?? "NULL")))})";
    }
}
