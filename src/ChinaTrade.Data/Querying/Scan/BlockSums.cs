using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>The sums of the mantissas of each block of 64 rows, so that long stretches of one group are summed without reading their rows.
/// Kept only where numbers have one layout.</summary>
internal sealed class BlockSums
{
    private static readonly Vector512<ulong> Bits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);

    private readonly long[] sums;

    public BlockSums(ReadOnlySpan<long> mantissas)
    {
        sums = new long[mantissas.Length / RowBitmap.WordSize];
        for (int block = 0; block < sums.Length; block++)
        {
            sums[block] = Compute(mantissas.Slice(block * RowBitmap.WordSize, RowBitmap.WordSize), ulong.MaxValue);
        }
    }

    /// <summary>Returns the sum of a block.</summary>
    public long Sum(int block) => sums[block];

    /// <summary>Returns the sum of consecutive blocks.</summary>
    public Int128 Sum(int block, int count)
    {
        Int128 total = 0;
        foreach (long sum in sums.AsSpan(block, count)) total += sum;
        return total;
    }

    /// <summary>Returns the sum of selected rows of one block.</summary>
    /// <param name="mantissas">The 64 mantissas.</param>
    /// <param name="selected">One bit for each row.</param>
    public static long Compute(ReadOnlySpan<long> mantissas, ulong selected)
    {
        ReadOnlySpan<Vector512<long>> vectors = MemoryMarshal.Cast<long, Vector512<long>>(mantissas[..RowBitmap.WordSize]);
        Vector512<long> sum = default;
        for (int i = 0; selected != 0; i++, selected >>= Vector512<long>.Count)
        {
            // Eight rows of which none is selected are not loaded.
            if ((byte)selected != 0) sum += vectors[i] & Vector512.Equals(Vector512.Create(selected) & Bits, Bits).AsInt64();
        }

        return Vector512.Sum(sum);
    }
}
