using System.Globalization;
using DuckDB.NET.Data;

namespace ChinaTrade.Data.Parquet.Tests;

/// <summary>DuckDB over a Parquet file of the built-in rows, which is its view <c>figures</c>.</summary>
public sealed class DuckDb : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chinatrade-duckdb-").FullName;
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    private DuckDb()
    {
    }

    public static async Task<DuckDb> OpenAsync()
    {
        DuckDb duckDb = new();
        using (FileStream file = File.Create(duckDb.PathOf("figures.parquet")))
        {
            await TradeData.Rows.WriteParquetAsync(file, rowsPerGroup: 64);
        }

        await duckDb.connection.OpenAsync();
        duckDb.Execute($"CREATE VIEW figures AS SELECT * FROM read_parquet('{duckDb.PathOf("figures.parquet")}')");
        return duckDb;
    }

    /// <summary>The path of a file that goes with this instance, as SQL wants it.</summary>
    public string PathOf(string name) => Path.Combine(folder, name).Replace('\\', '/');

    public void Execute(string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The result, a line a row, decimals without trailing zeros, null as an empty text.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> lines = [];
        while (reader.Read()) lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => TextOf(reader, column))));
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Plain digits without trailing zeros.</summary>
    public static string TextOf(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string TextOf(DuckDBDataReader reader, int column)
    {
        if (reader.IsDBNull(column)) return string.Empty;
        return reader.GetValue(column) is decimal number
            ? TextOf(number) : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;
    }
}
