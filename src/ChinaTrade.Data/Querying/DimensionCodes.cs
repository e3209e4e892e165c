using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>The codes of one dimension that the rows of one set of columns have.</summary>
internal static class DimensionCodes
{
    public static CodeListEntry[] EntriesOf(CodeTables tables, Dimension dimension) => dimension switch
    {
        Dimension.Partner => tables.Partners,
        Dimension.Commodity => tables.Commodities,
        Dimension.TradeMode => tables.TradeModes,
        Dimension.Ownership => tables.Ownerships,
        Dimension.Region => tables.Regions,
        _ => tables.Transports,
    };

    /// <summary>The codes that the filter lets pass: all that occur, and maybe more.</summary>
    public static IEnumerable<CodeListEntry> Possible(RowSet rows, Dimension dimension)
    {
        CodeMask mask = rows.Filter.MaskOf(dimension);
        return EntriesOf(rows.Columns.Tables, dimension).Where((_, code) => mask[code]);
    }

    /// <summary>The codes that occur.</summary>
    public static IEnumerable<CodeListEntry> Occurring(RowSet rows, Dimension dimension)
    {
        bool[] occurs = dimension switch
        {
            Dimension.Partner => Occurring(rows, rows.Columns.Partners),
            Dimension.Commodity => Occurring(rows, rows.Columns.Commodities),
            Dimension.TradeMode => Occurring(rows, rows.Columns.TradeModes),
            Dimension.Ownership => Occurring(rows, rows.Columns.Ownerships),
            Dimension.Region => Occurring(rows, rows.Columns.Regions),
            _ => Occurring(rows, rows.Columns.Transports),
        };
        return EntriesOf(rows.Columns.Tables, dimension).Where((_, code) => occurs[code]);
    }

    /// <summary>The lines of a table that occur in a column.</summary>
    public static bool[] Occurring<T>(RowSet rows, ReadOnlySpan<T> column)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool[] occurs = new bool[ushort.MaxValue + 1];
        if (column.Length == 1)
        {
            occurs[int.CreateTruncating(column[0])] = true;
            return occurs;
        }

        for (int row = rows.Next(0); row >= 0; row = rows.Next(row + 1)) occurs[int.CreateTruncating(column[row])] = true;
        return occurs;
    }

    /// <summary>Whether a line of a table occurs in a column.</summary>
    public static bool Occurs<T>(RowSet rows, ReadOnlySpan<T> column, T code)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (column.Length == 1) return column[0] == code;
        for (int row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
        {
            if (column[row] == code) return true;
        }

        return false;
    }
}
