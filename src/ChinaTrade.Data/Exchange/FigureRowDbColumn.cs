using System.Data.Common;

namespace ChinaTrade.Data;

/// <summary>A column of the row as databases describe it.</summary>
internal sealed class FigureRowDbColumn : DbColumn
{
    public FigureRowDbColumn(int column)
    {
        bool isNumber = RowFields.IsNumber(column);
        ColumnName = CsvExport.Header[column];
        ColumnOrdinal = column;
        DataType = isNumber ? typeof(decimal) : typeof(string);
        DataTypeName = DataType.Name;
        AllowDBNull = isNumber && column != RowFields.Value;
        // Together the key columns are unique, none of them alone.
        IsUnique = false;
        IsKey = false;
        IsReadOnly = true;
    }
}
