using System.Data.Common;

namespace ChinaTrade.Data;

/// <summary>A column of the row as databases describe it.</summary>
internal sealed class FigureRowDbColumn : DbColumn
{
    public FigureRowDbColumn(RowColumn column)
    {
        ColumnName = column.Name;
        ColumnOrdinal = column.Position;
        DataType = column.IsNumber ? typeof(decimal) : typeof(string);
        DataTypeName = DataType.Name;
        AllowDBNull = column.IsNullable;
        // Together the key columns are unique, none of them alone.
        IsUnique = false;
        IsKey = false;
        IsReadOnly = true;
    }
}
