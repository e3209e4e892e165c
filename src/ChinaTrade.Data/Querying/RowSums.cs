using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Exact sums of rows, with bounds, for each group of rows: whole numbers are added, and made decimals at the end.</summary>
/// <remarks>Sums are kept in two halves of 32 bits, which no number of rows that fits into columns can make overflow.</remarks>
internal readonly ref struct RowSums
{
    /// <summary>Fewer rows of one group among 64 are added one by one.</summary>
    private const int FewRows = 6;

    private static readonly Vector512<ulong> Bits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);

    private readonly RowSet rows;
    private readonly FigureColumns columns;
    private readonly NumberForms forms;
    private readonly ReadOnlySpan<long> mantissas;
    private readonly ReadOnlySpan<byte> scales;
    private readonly ReadOnlySpan<sbyte> precisions;
    private readonly long[] low;
    private readonly long[] high;
    private readonly int[] counts;
    private readonly Interval[] specials;
    private readonly int[] specialCounts;

    private RowSums(RowSet rows, int groups)
    {
        this.rows = rows;
        columns = rows.Columns;
        forms = columns.Forms;
        mantissas = columns.Mantissas;
        scales = columns.Scales;
        precisions = columns.Precisions;
        int cells = groups * forms.All.Count;
        (low, high, counts) = (new long[cells], new long[cells], new int[cells]);
        (specials, specialCounts) = (new Interval[groups], new int[groups]);
    }

    /// <summary>The sum and the number of rows of each group; nothing where it has no row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="codes">The group of each row of the columns, or the one group of all.</param>
    public static (Interval Sum, int Count)[] Of<T>(RowSet rows, int groups, ReadOnlySpan<T> codes)
        where T : unmanaged, IBinaryInteger<T>
    {
        RowSums sums = new(rows, groups);
        sums.Add(codes);
        var result = new (Interval, int)[groups];
        for (int group = 0; group < groups; group++) result[group] = sums.Result(group);
        return result;
    }

    private void Add<T>(ReadOnlySpan<T> codes)
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<ulong> words = rows.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            int word = rows.FirstWord + i;
            ulong special = words[i] & forms.SpecialIn(word);
            for (ulong left = special; left != 0; left &= left - 1) AddSpecial(codes, (word * RowSet.WordSize) + BitOperations.TrailingZeroCount(left));
            int whole = WholeWords(codes, i);
            if (whole > 0) AddWhole(int.CreateTruncating(codes.At(word * RowSet.WordSize)), word, whole);
            else AddWord(codes, word * RowSet.WordSize, words[i] ^ special);
            i += Math.Max(0, whole - 1);
        }
    }

    /// <summary>The number of words from one on whose rows all are wanted, alike, and of one group.</summary>
    private int WholeWords<T>(ReadOnlySpan<T> codes, int start)
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<ulong> words = rows.Words;
        if (!forms.AreAlike || words[start] != ulong.MaxValue) return 0;
        T code = codes.At((rows.FirstWord + start) * RowSet.WordSize);
        int end = start;
        while (end < words.Length && words[end] == ulong.MaxValue && IsPlainWordOf(code, codes, rows.FirstWord + end)) end++;
        return end - start;
    }

    private bool IsPlainWordOf<T>(T code, ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T> =>
        forms.SpecialIn(word) == 0 && (codes.Length == 1 || CodeMask.RowsOf(codes[(word * RowSet.WordSize)..], code) == ulong.MaxValue);

    private void AddWhole(int group, int word, int length)
    {
        (long lowHalf, long highHalf) = (0, 0);
        foreach (long sum in forms.Sums.Slice(word, length))
        {
            lowHalf += (uint)sum;
            highHalf += sum >> 32;
        }

        low[group] += lowHalf;
        high[group] += highHalf;
        counts[group] += length * RowSet.WordSize;
    }

    private void AddWord<T>(ReadOnlySpan<T> codes, int first, ulong left)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool isWhole = forms.AreAlike && first + RowSet.WordSize <= columns.Count;
        while (left != 0)
        {
            int row = first + BitOperations.TrailingZeroCount(left);
            int group = int.CreateTruncating(codes.At(row));
            ulong same = !isWhole ? 0UL : codes.Length == 1 ? left : left & CodeMask.RowsOf(codes[first..], codes[row]);
            if (BitOperations.PopCount(same) > FewRows)
            {
                AddTogether(group, first, same);
                left ^= same;
            }
            else
            {
                AddOne(group, row);
                left &= left - 1;
            }
        }
    }

    private void AddTogether(int group, int first, ulong same)
    {
        ref long mantissa = ref MemoryMarshal.GetReference(mantissas[first..]);
        Vector512<long> sum = default;
        for (int i = 0; i < RowSet.WordSize; i += Vector512<long>.Count)
        {
            // What is not wanted is better not fetched.
            if ((byte)(same >> i) == 0) continue;
            sum += Vector512.LoadUnsafe(ref mantissa, (nuint)i) & Vector512.Equals(Vector512.Create(same >> i) & Bits, Bits).AsInt64();
        }

        Add(group, Vector512.Sum(sum), BitOperations.PopCount(same));
    }

    private void AddOne(int group, int row) =>
        Add((group * forms.All.Count) + forms.Of(scales.At(row), precisions.At(row)), mantissas[row], 1);

    private void Add(int cell, long sum, int count)
    {
        low[cell] += (uint)sum;
        high[cell] += sum >> 32;
        counts[cell] += count;
    }

    private void AddSpecial<T>(ReadOnlySpan<T> codes, int row)
        where T : unmanaged, IBinaryInteger<T>
    {
        int group = int.CreateTruncating(codes.At(row));
        specials[group] += columns.GetInterval(row);
        specialCounts[group]++;
    }

    private (Interval Sum, int Count) Result(int group)
    {
        (Interval sum, int count) = (specials[group], specialCounts[group]);
        for (int form = 0; form < forms.All.Count; form++)
        {
            int cell = (group * forms.All.Count) + form;
            if (counts[cell] == 0) continue;
            (int scale, int precision) = forms.All[form];
            decimal unit = precision == PrintedNumber.ExactPrecision ? 0m : counts[cell] * PowerOfTen.Of(precision);
            Interval own = Interval.Printed(Scaled(((Int128)high[cell] << 32) + low[cell], scale), unit, Hedge.None);
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
