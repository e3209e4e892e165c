using System.Globalization;
using DuckDB.NET.Data;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>DuckDB, and the synthetic table in it.</summary>
internal static class DuckDbTable
{
    /// <summary>An empty database in memory, on one thread.</summary>
    public static SqlTable Open()
    {
        DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        SqlTable table = new(connection);
        table.Execute("SET threads = 1");
        return table;
    }

    public static SqlTable Create(int rows)
    {
        SqlTable table = Open();
        foreach (SyntheticDimension dimension in SyntheticCodes.All)
        {
            table.Execute($"CREATE TYPE {dimension.Column}_code AS ENUM ({string.Join(", ", dimension.Codes.Select(code => $"'{code}'"))})");
        }

        string columns = string.Join(", ", SyntheticCodes.All.Select(dimension =>
            $"enum_range(NULL::{dimension.Column}_code)[{dimension.Sql("//")} + 1]::{dimension.Column}_code AS {dimension.Column}"));
        table.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TABLE trade AS SELECT ({SyntheticCodes.PeriodSql("//")})::INTEGER AS period, {columns}, ({SyntheticCodes.ValueSql})::BIGINT AS value
            FROM range({rows}) numbers(i) ORDER BY i
            """));
        return table;
    }
}
