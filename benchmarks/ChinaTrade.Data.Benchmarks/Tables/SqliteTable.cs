using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>The synthetic table in SQLite.</summary>
internal static class SqliteTable
{
    public static SqlTable Create(int rows)
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        SqlTable table = new(connection);
        string columns = string.Join(", ", SyntheticCodes.All.Select(dimension =>
            $"CASE {dimension.Sql("/")} {string.Join(' ', dimension.Codes.Select((code, place) => string.Create(CultureInfo.InvariantCulture, $"WHEN {place} THEN '{code}'")))} END AS {dimension.Column}"));
        table.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TABLE trade AS WITH RECURSIVE numbers(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < {rows - 1})
            SELECT {SyntheticCodes.PeriodSql("/")} AS period, {columns}, {SyntheticCodes.ValueSql} AS value FROM numbers
            """));
        return table;
    }
}
