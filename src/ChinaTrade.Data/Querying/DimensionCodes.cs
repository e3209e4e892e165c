using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>The codes of one dimension that the rows of one set of columns have.</summary>
internal static class DimensionCodes
{
    /// <exception cref="ArgumentOutOfRangeException">It is none of the dimensions.</exception>
    public static void Check(Dimension dimension)
    {
        if (!Enum.IsDefined(dimension)) throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension.");
    }

    public static CodeListEntry[] EntriesOf(CodeTables tables, Dimension dimension) => dimension switch
    {
        Dimension.Partner => tables.Partners,
        Dimension.Commodity => tables.Commodities,
        Dimension.TradeMode => tables.TradeModes,
        Dimension.EnterpriseType => tables.EnterpriseTypes,
        Dimension.DomesticRegion => tables.DomesticRegions,
        _ => tables.TransportModes,
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
        CodeListEntry[] entries = EntriesOf(rows.Columns.Tables, dimension);
        bool[] occurs = dimension switch
        {
            Dimension.Partner => Occurring(rows, rows.Columns.Partners, entries.Length),
            Dimension.Commodity => Occurring(rows, rows.Columns.Commodities, entries.Length),
            Dimension.TradeMode => Occurring(rows, rows.Columns.TradeModes, entries.Length),
            Dimension.EnterpriseType => Occurring(rows, rows.Columns.EnterpriseTypes, entries.Length),
            Dimension.DomesticRegion => Occurring(rows, rows.Columns.DomesticRegions, entries.Length),
            _ => Occurring(rows, rows.Columns.TransportModes, entries.Length),
        };
        return entries.Where((_, code) => occurs[code]);
    }

    /// <summary>The lines of a table, of so many, that occur in a column.</summary>
    public static bool[] Occurring<T>(RowSet rows, ReadOnlySpan<T> column, int lines)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool[] occurs = new bool[lines];
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
