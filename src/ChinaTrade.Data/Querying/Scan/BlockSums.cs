namespace ChinaTrade.Data;

/// <summary>The sums of the mantissas of each block of 64 rows, so that long stretches of one group are summed without reading their rows.
/// Kept only where numbers have one layout.</summary>
internal sealed class BlockSums
{
    private readonly long[] sums;
    private readonly int blocksThatFit;

    public BlockSums(ReadOnlySpan<long> mantissas, int blocksThatFit)
    {
        this.blocksThatFit = blocksThatFit;
        sums = new long[mantissas.Length / RowBitmap.WordSize];
        for (int row = 0; row < sums.Length * RowBitmap.WordSize; row++) sums[row / RowBitmap.WordSize] += mantissas[row];
    }

    /// <summary>The sum of a block.</summary>
    public long this[int block] => sums[block];

    /// <summary>Returns the sum of consecutive blocks.</summary>
    public Int128 Sum(int block, int count)
    {
        Int128 total = 0;
        for (ReadOnlySpan<long> left = sums.AsSpan(block, count); left.Length > 0;)
        {
            int fitting = Math.Min(left.Length, blocksThatFit);
            long sum = 0;
            foreach (long each in left[..fitting]) sum += each;
            total += sum;
            left = left[fitting..];
        }

        return total;
    }
}
