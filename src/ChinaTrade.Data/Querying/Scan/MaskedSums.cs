using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>Exact sums of selected rows, with bounds, for each group of rows: mantissas are added as integers, and become decimals at the
/// end.</summary>
/// <remarks>Sums are kept in 128 bits, which no number of rows that fits into columns can make overflow.</remarks>
internal readonly ref struct MaskedSums
{
    /// <summary>Up to this many rows of one group among 64 are added one by one.</summary>
    private const int FewRows = 6;

    private static readonly Vector512<ulong> Bits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);

    private readonly FigureColumns columns;
    private readonly DecimalLayouts layouts;
    private readonly BlockSums? blockSums;
    private readonly ReadOnlySpan<ulong> words;
    private readonly int firstWord;
    private readonly ReadOnlySpan<ulong> exceptions;
    private readonly ReadOnlySpan<long> mantissas;
    private readonly ReadOnlySpan<byte> scales;
    private readonly ReadOnlySpan<sbyte> precisions;
    private readonly ReadOnlySpan<ushort> blockCodes;
    private readonly Int128[] sums;
    private readonly int[] counts;
    private readonly Interval[] exceptionSums;
    private readonly int[] exceptionCounts;

    private MaskedSums(FigureTable table, RowBitmap rows, int groups, ReadOnlySpan<ushort> blockCodes)
    {
        this.blockCodes = blockCodes;
        words = rows.Words;
        firstWord = rows.FirstWord;
        columns = table.Columns;
        layouts = table.Layouts;
        blockSums = table.BlockSums;
        exceptions = layouts.Exceptions;
        mantissas = columns.Mantissas;
        scales = columns.Scales;
        precisions = columns.Precisions;
        int cells = groups * layouts.All.Count;
        (sums, counts) = (new Int128[cells], new int[cells]);
        (exceptionSums, exceptionCounts) = exceptions.IsEmpty ? ([], []) : (new Interval[groups], new int[groups]);
    }

    /// <summary>Returns the sum and the number of rows of each group.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The selected rows.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="codes">The group of each row of the table.</param>
    /// <param name="blockCodes">The group that all rows of each block have, as far as that is known.</param>
    public static (Interval Sum, int Count)[] Of(FigureTable table, RowBitmap rows, int groups, CodeColumn codes, ReadOnlySpan<ushort> blockCodes)
    {
        MaskedSums all = new(table, rows, groups, blockCodes);
        if (codes.IsNarrow) all.Add(codes.Narrow);
        else all.Add(codes.Wide);
        var result = new (Interval, int)[groups];
        for (int group = 0; group < groups; group++) result[group] = all.Result(group);
        return result;
    }

    private void Add<T>(ReadOnlySpan<T> codes)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            int word = firstWord + i;
            ulong apart = exceptions.IsEmpty ? 0UL : words[i] & exceptions[word];
            for (ulong left = apart; left != 0; left &= left - 1) AddException(codes, (word * RowBitmap.WordSize) + BitOperations.TrailingZeroCount(left));
            int whole = WholeBlocks(codes, i);
            if (whole > 0) AddWhole(int.CreateTruncating(codes.At(word * RowBitmap.WordSize)), word, whole);
            else AddWord(codes, word * RowBitmap.WordSize, words[i] ^ apart);
            i += Math.Max(0, whole - 1);
        }
    }

    /// <summary>Returns the number of blocks from one on whose rows are all selected, without exception, and of one group.</summary>
    private int WholeBlocks<T>(ReadOnlySpan<T> codes, int start)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (blockSums is null || words[start] != ulong.MaxValue) return 0;
        int word = firstWord + start;
        int length = Math.Min(BlocksOfOneGroup(codes, word), words.Length - start);
        length = LengthOf(words.Slice(start, length), ulong.MaxValue);
        return exceptions.IsEmpty ? length : LengthOf(exceptions.Slice(word, length), 0UL);
    }

    private int BlocksOfOneGroup<T>(ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (codes.Length == 1) return int.MaxValue;
        if (ZoneMap.At(blockCodes, word) is var code and not ZoneMap.Several) return LengthOf(blockCodes[word..], code);
        return RowsWith(codes[word * RowBitmap.WordSize], codes, word) == ulong.MaxValue ? 1 : 0;
    }

    /// <summary>Returns the length of the run of one value that a column begins with.</summary>
    private static int LengthOf<T>(ReadOnlySpan<T> column, T value)
        where T : IEquatable<T> => column.IndexOfAnyExcept(value) is >= 0 and var other ? other : column.Length;

    private ulong RowsWith<T>(T code, ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        ushort all = ZoneMap.At(blockCodes, word);
        if (all == ZoneMap.Several) return CodePredicate.RowsWith(codes[(word * RowBitmap.WordSize)..], code);
        return all == ushort.CreateTruncating(code) ? ulong.MaxValue : 0UL;
    }

    private void AddWhole(int group, int word, int length)
    {
        sums[group] += blockSums!.Sum(word, length);
        counts[group] += length * RowBitmap.WordSize;
    }

    private void AddWord<T>(ReadOnlySpan<T> codes, int first, ulong left)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool isWhole = blockSums is not null && first + RowBitmap.WordSize <= mantissas.Length;
        // Where all 64 rows are selected, the last group of them is what is left of their sum.
        long? rest = isWhole && left == ulong.MaxValue ? blockSums![first / RowBitmap.WordSize] : null;
        while (left != 0)
        {
            int row = first + BitOperations.TrailingZeroCount(left);
            int group = int.CreateTruncating(codes.At(row));
            ulong same = !isWhole ? 0UL : codes.Length == 1 ? left : left & RowsWith(codes[row], codes, first / RowBitmap.WordSize);
            int count = BitOperations.PopCount(same);
            if (count <= FewRows)
            {
                AddOne(group, row);
                rest -= mantissas[row];
                left &= left - 1;
                continue;
            }

            long sum = same == left && rest is { } last ? last : SumOf(first, same);
            Add(group, sum, count);
            rest -= sum;
            left ^= same;
        }
    }

    private long SumOf(int first, ulong selected)
    {
        ref long mantissa = ref MemoryMarshal.GetReference(mantissas[first..]);
        Vector512<long> sum = default;
        for (int i = 0; i < RowBitmap.WordSize; i += Vector512<long>.Count)
        {
            // Eight rows of which none is selected are not loaded.
            if ((byte)(selected >> i) == 0) continue;
            sum += Vector512.LoadUnsafe(ref mantissa, (nuint)i) & Vector512.Equals(Vector512.Create(selected >> i) & Bits, Bits).AsInt64();
        }

        return Vector512.Sum(sum);
    }

    private void AddOne(int group, int row) =>
        Add((group * layouts.All.Count) + layouts.IndexOf(scales.At(row), precisions.At(row)), mantissas[row], 1);

    private void Add(int cell, long sum, int count)
    {
        sums[cell] += sum;
        counts[cell] += count;
    }

    private void AddException<T>(ReadOnlySpan<T> codes, int row)
        where T : unmanaged, IBinaryInteger<T>
    {
        int group = int.CreateTruncating(codes.At(row));
        exceptionSums[group] += columns.GetInterval(row);
        exceptionCounts[group]++;
    }

    private (Interval Sum, int Count) Result(int group)
    {
        (Interval sum, int count) = exceptions.IsEmpty ? default : (exceptionSums[group], exceptionCounts[group]);
        for (int layout = 0; layout < layouts.All.Count; layout++)
        {
            int cell = (group * layouts.All.Count) + layout;
            if (counts[cell] == 0) continue;
            (int scale, int precision) = layouts.All[layout];
            decimal unit = precision == PrintedNumber.ExactPrecision ? 0m : counts[cell] * PowerOfTen.Get(precision);
            Interval own = Interval.Printed(Scaled(sums[cell], scale), unit, Hedge.None);
            sum = count == 0 ? own : sum + own;
            count += counts[cell];
        }

        return (sum, count);
    }

    /// <exception cref="OverflowException">The sum exceeds a decimal.</exception>
    private static decimal Scaled(Int128 mantissa, int scale)
    {
        UInt128 digits = (UInt128)Int128.Abs(mantissa);
        uint top = checked((uint)(digits >> 64));
        ulong rest = (ulong)digits;
        return new decimal((int)rest, (int)(rest >> 32), (int)top, mantissa < 0, (byte)scale);
    }
}
