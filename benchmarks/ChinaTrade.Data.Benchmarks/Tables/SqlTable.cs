using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>The synthetic table behind an open connection, with commands that are prepared once.</summary>
public sealed class SqlTable(DbConnection connection)
{
    private readonly Dictionary<string, DbCommand> commands = [];

    public void Execute(string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The numbers of the last column, each row's.</summary>
    public List<decimal> Numbers(string sql)
    {
        List<decimal> numbers = [];
        using DbDataReader reader = Prepared(sql).ExecuteReader();
        while (reader.Read()) numbers.Add(NumberOf(reader.GetValue(reader.FieldCount - 1)));
        return numbers;
    }

    private DbCommand Prepared(string sql)
    {
        if (commands.TryGetValue(sql, out DbCommand? known)) return known;
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return commands[sql] = command;
    }

    private static decimal NumberOf(object value) =>
        value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
