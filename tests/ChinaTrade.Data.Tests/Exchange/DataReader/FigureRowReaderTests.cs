using System.Data;
using System.Globalization;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.DataReader;

public sealed class FigureRowReaderTests
{
    [Fact]
    public void Load_DataTable_HoldsEveryRowWithNumbersAsDecimals()
    {
        using FigureRowReader reader = new(SampleRows.BuiltIn);
        using DataTable table = new() { Locale = CultureInfo.InvariantCulture };

        table.Load(reader);

        Assert.Equal(RowColumn.All.Select(column => column.Name), table.Columns.Cast<DataColumn>().Select(column => column.ColumnName));
        Assert.Equal(["lower", "upper", "value"], table.Columns.Cast<DataColumn>().Where(column => column.DataType == typeof(decimal))
            .Select(column => column.ColumnName).Order());
        Assert.Equal(["lower", "upper"], table.Columns.Cast<DataColumn>().Where(column => column.AllowDBNull)
            .Select(column => column.ColumnName));
        Assert.Equal(SampleRows.BuiltIn, table.Rows.Cast<DataRow>().Select(RowOf));
    }

    [Fact]
    public void Read_BeforeAndAfter_HasRowsStaysTrue()
    {
        using FigureRowReader reader = new(SampleRows.BuiltIn.Take(2));

        Assert.True(reader.HasRows);
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.True(reader.HasRows);
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void Read_RowsMadeOneByOne_AsksForNoneAhead()
    {
        int made = 0;
        using FigureRowReader reader = new(SampleRows.BuiltIn.Select(row =>
        {
            made++;
            return row;
        }));

        Assert.Equal(0, made);
        Assert.True(reader.Read());
        Assert.Equal(1, made);
    }

    [Fact]
    public void Read_OfAClosedReader_Throws()
    {
        FigureRowReader reader = new(SampleRows.BuiltIn.Take(1));
        Assert.True(reader.HasRows);

        reader.Close();

        Assert.Throws<InvalidOperationException>(() => reader.Read());
    }

    [Fact]
    public void HasRows_NoRows_IsFalse()
    {
        using FigureRowReader reader = new([]);

        Assert.False(reader.HasRows);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Getters_OfOneRow_GiveItsColumns()
    {
        using FigureRowReader reader = new([SampleRows.One with { Lower = null }]);
        reader.Read();

        Assert.Equal("2022-h1", reader.GetString(0));
        Assert.Equal(18070000000000m, reader["VALUE"]);
        Assert.Equal(18070000000000L, reader.GetInt64(reader.GetOrdinal("value")));
        Assert.Equal(18070000000000d, reader.GetDouble(reader.GetOrdinal("value")));
        Assert.True(reader.IsDBNull(reader.GetOrdinal("lower")));
        Assert.Same(DBNull.Value, reader["lower"]);
        Assert.Equal("Decimal", reader.GetDataTypeName(reader.GetOrdinal("upper")));
        Assert.Equal(RowColumn.All.Count, reader.GetValues(new object[RowColumn.All.Count + 5]));
        Assert.Equal(3, reader.GetValues(new object[3]));
        Assert.Throws<InvalidCastException>(() => reader.GetDateTime(1));
        Assert.Throws<InvalidCastException>(() => reader.GetDecimal(1));
    }

    [Fact]
    public void Getters_WrongColumnOrNoRow_Throw()
    {
        using FigureRowReader reader = new([SampleRows.One]);

        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(RowColumn.All.Count));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetFieldType(-1));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("partnr"));
        reader.Close();
        Assert.True(reader.IsClosed);
        Assert.Throws<InvalidOperationException>(() => reader.Read());
    }

    [Fact]
    public void GetColumnSchema_EveryColumn_NamesTypeAndNull()
    {
        using FigureRowReader reader = new([]);

        var columns = reader.GetColumnSchema();

        Assert.Equal(RowColumn.All.Select(column => column.Name), columns.Select(column => column.ColumnName));
        Assert.Equal(reader.FieldCount, columns.Count);
        Assert.All(columns, column => Assert.Equal(reader.GetFieldType(column.ColumnOrdinal!.Value), column.DataType));
    }

    private static FigureRow RowOf(DataRow row)
    {
        FigureRowBuilder builder = new();
        foreach (RowColumn column in RowColumn.All)
        {
            if (column.IsNumber) builder.Set(column, row[column.Name] is decimal number ? number : null);
            else builder.Set(column, (string)row[column.Name]);
        }

        return builder.Build();
    }
}
