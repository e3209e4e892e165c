using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>SQLite, and the synthetic table in it.</summary>
internal static class SqliteTable
{
    /// <summary>An empty database in memory.</summary>
    public static SqlTable Open()
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        return new(connection);
    }

    public static SqlTable Create(int rows)
    {
        SqlTable table = Open();
        string columns = string.Join(", ", SyntheticCodes.All.Select(dimension =>
            $"CASE {dimension.Sql("/")} {string.Join(' ', dimension.Codes.Select((code, place) => string.Create(CultureInfo.InvariantCulture, $"WHEN {place} THEN '{code}'")))} END AS {dimension.Column}"));
        table.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TABLE trade AS WITH RECURSIVE numbers(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < {rows - 1})
            SELECT {SyntheticCodes.PeriodSql("/")} AS period, {columns}, {SyntheticCodes.ValueSql} AS value FROM numbers
            """));
        return table;
    }
}
