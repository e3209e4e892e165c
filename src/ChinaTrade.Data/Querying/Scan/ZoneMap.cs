using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>
/// For each block of 64 rows of a column, the code that all of its rows have. Rows are sorted by their keys, so most blocks have one code,
/// and are filtered and grouped without reading their rows.
/// </summary>
/// <remarks>Filled on first use; thread-safe, since filling it twice gives the same.</remarks>
internal sealed class ZoneMap
{
    /// <summary>Stands for a block with several codes.</summary>
    public const ushort Several = ushort.MaxValue;

    /// <summary>With fewer blocks, reading the rows is as quick.</summary>
    private const int MinBlocks = 32;

    private readonly ushort[]?[] blockCodes = new ushort[]?[CodeSource.Count];

    /// <summary>Returns the code of each whole block; empty if that is not worth knowing.</summary>
    /// <param name="source">The number of the column in <see cref="CodeSource"/>.</param>
    /// <param name="column">The column.</param>
    public ReadOnlySpan<ushort> BlockCodes(int source, CodeColumn column)
    {
        if (column.Length / RowBitmap.WordSize < MinBlocks) return [];
        return blockCodes[source] ??= column.IsNarrow ? Find(column.Narrow) : Find(column.Wide);
    }

    /// <summary>Returns the code of a block, or <see cref="Several"/>.</summary>
    public static ushort At(ReadOnlySpan<ushort> blockCodes, int word) => word < blockCodes.Length ? blockCodes[word] : Several;

    private static ushort[] Find<T>(ReadOnlySpan<T> column)
        where T : unmanaged, IBinaryInteger<T>
    {
        ushort[] codes = new ushort[column.Length / RowBitmap.WordSize];
        for (int word = 0; word < codes.Length; word++)
        {
            ReadOnlySpan<T> rows = column[(word * RowBitmap.WordSize)..];
            codes[word] = CodePredicate.RowsWith(rows, rows[0]) == ulong.MaxValue ? ushort.CreateTruncating(rows[0]) : Several;
        }

        return codes;
    }
}
