using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>
/// The code that each 64 rows of a column have in common. Where rows stand in the order of their keys, most have one, and are tested and
/// grouped without a look at them. Found on first use; thread-safe, since finding them twice gives the same.
/// </summary>
internal sealed class CommonCodes
{
    /// <summary>What stands for several codes.</summary>
    public const ushort Several = ushort.MaxValue;

    /// <summary>Fewer words are as quickly looked at themselves.</summary>
    private const int LeastWords = 32;

    private readonly ushort[]?[] known = new ushort[]?[(int)Dimension.TransportMode + 1];

    /// <summary>The codes of each whole 64 rows; nothing where that is not worth knowing.</summary>
    public ReadOnlySpan<ushort> Of<T>(Dimension dimension, ReadOnlySpan<T> column)
        where T : unmanaged, IBinaryInteger<T> =>
        column.Length / RowSet.WordSize < LeastWords ? [] : known[(int)dimension] ??= Find(column);

    /// <summary>The code of a word, where it is known to have but one.</summary>
    public static ushort At(ReadOnlySpan<ushort> common, int word) => word < common.Length ? common[word] : Several;

    private static ushort[] Find<T>(ReadOnlySpan<T> column)
        where T : unmanaged, IBinaryInteger<T>
    {
        ushort[] codes = new ushort[column.Length / RowSet.WordSize];
        for (int word = 0; word < codes.Length; word++)
        {
            ReadOnlySpan<T> rows = column[(word * RowSet.WordSize)..];
            codes[word] = CodeMask.RowsOf(rows, rows[0]) == ulong.MaxValue ? ushort.CreateTruncating(rows[0]) : Several;
        }

        return codes;
    }
}
