using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>Exact sums of rows, with bounds, for each group of rows: whole numbers are added, and made decimals at the end.</summary>
/// <remarks>Sums are kept in 128 bits, which no number of rows that fits into columns can make overflow.</remarks>
internal readonly ref struct RowSums
{
    /// <summary>Fewer rows of one group among 64 are added one by one.</summary>
    private const int FewRows = 6;

    private static readonly Vector512<ulong> Bits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);

    private readonly FigureColumns columns;
    private readonly NumberForms forms;
    private readonly bool areAlike;
    private readonly ReadOnlySpan<ulong> words;
    private readonly int firstWord;
    private readonly ReadOnlySpan<ulong> special;
    private readonly ReadOnlySpan<long> wordSums;
    private readonly ReadOnlySpan<long> mantissas;
    private readonly ReadOnlySpan<byte> scales;
    private readonly ReadOnlySpan<sbyte> precisions;
    private readonly Int128[] sums;
    private readonly int[] counts;
    private readonly ReadOnlySpan<ushort> common;
    private readonly Interval[] specials;
    private readonly int[] specialCounts;

    private RowSums(RowSet rows, int groups, ReadOnlySpan<ushort> common)
    {
        this.common = common;
        words = rows.Words;
        firstWord = rows.FirstWord;
        columns = rows.Columns;
        forms = columns.Forms;
        areAlike = forms.AreAlike;
        special = forms.Special;
        wordSums = forms.Sums;
        mantissas = columns.Mantissas;
        scales = columns.Scales;
        precisions = columns.Precisions;
        int cells = groups * forms.All.Count;
        (sums, counts) = (new Int128[cells], new int[cells]);
        (specials, specialCounts) = special.IsEmpty ? ([], []) : (new Interval[groups], new int[groups]);
    }

    /// <summary>The sum and the number of rows of each group; nothing where it has no row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="codes">The group of each row of the columns, or the one group of all.</param>
    /// <param name="common">The group that each 64 rows have in common, as far as that is known.</param>
    public static (Interval Sum, int Count)[] Of<T>(RowSet rows, int groups, ReadOnlySpan<T> codes, ReadOnlySpan<ushort> common)
        where T : unmanaged, IBinaryInteger<T>
    {
        RowSums all = new(rows, groups, common);
        all.Add(codes);
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
            ulong apart = special.IsEmpty ? 0UL : words[i] & special[word];
            for (ulong left = apart; left != 0; left &= left - 1) AddSpecial(codes, (word * RowSet.WordSize) + BitOperations.TrailingZeroCount(left));
            int whole = WholeWords(codes, i);
            if (whole > 0) AddWhole(int.CreateTruncating(codes.At(word * RowSet.WordSize)), word, whole);
            else AddWord(codes, word * RowSet.WordSize, words[i] ^ apart);
            i += Math.Max(0, whole - 1);
        }
    }

    /// <summary>The number of words from one on whose rows all are wanted, alike, and of one group.</summary>
    private int WholeWords<T>(ReadOnlySpan<T> codes, int start)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (!areAlike || words[start] != ulong.MaxValue) return 0;
        int word = firstWord + start;
        int length = Math.Min(WordsOfOneGroup(codes, word), words.Length - start);
        length = BeginningOf(words.Slice(start, length), ulong.MaxValue);
        return special.IsEmpty ? length : BeginningOf(special.Slice(word, length), 0UL);
    }

    private int WordsOfOneGroup<T>(ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (codes.Length == 1) return int.MaxValue;
        if (CommonCodes.At(common, word) is var code and not CommonCodes.Several) return BeginningOf(common[word..], code);
        return RowsOf(codes[word * RowSet.WordSize], codes, word) == ulong.MaxValue ? 1 : 0;
    }

    /// <summary>For how long a column begins with one value.</summary>
    private static int BeginningOf<T>(ReadOnlySpan<T> column, T value)
        where T : IEquatable<T> => column.IndexOfAnyExcept(value) is >= 0 and var other ? other : column.Length;

    private ulong RowsOf<T>(T code, ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        ushort all = CommonCodes.At(common, word);
        if (all == CommonCodes.Several) return CodeMask.RowsOf(codes[(word * RowSet.WordSize)..], code);
        return all == ushort.CreateTruncating(code) ? ulong.MaxValue : 0UL;
    }

    private void AddWhole(int group, int word, int length)
    {
        for (ReadOnlySpan<long> left = wordSums.Slice(word, length); left.Length > 0;)
        {
            int fitting = Math.Min(left.Length, forms.WordsThatFit);
            long sum = 0;
            foreach (long each in left[..fitting]) sum += each;
            sums[group] += sum;
            left = left[fitting..];
        }

        counts[group] += length * RowSet.WordSize;
    }

    private void AddWord<T>(ReadOnlySpan<T> codes, int first, ulong left)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool isWhole = areAlike && first + RowSet.WordSize <= mantissas.Length;
        // Where all 64 rows are wanted, the last group of them is what is left of their sum.
        long? rest = isWhole && left == ulong.MaxValue ? wordSums[first / RowSet.WordSize] : null;
        while (left != 0)
        {
            int row = first + BitOperations.TrailingZeroCount(left);
            int group = int.CreateTruncating(codes.At(row));
            ulong same = !isWhole ? 0UL : codes.Length == 1 ? left : left & RowsOf(codes[row], codes, first / RowSet.WordSize);
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

    private long SumOf(int first, ulong wanted)
    {
        ref long mantissa = ref MemoryMarshal.GetReference(mantissas[first..]);
        Vector512<long> sum = default;
        for (int i = 0; i < RowSet.WordSize; i += Vector512<long>.Count)
        {
            // What is not wanted is better not fetched.
            if ((byte)(wanted >> i) == 0) continue;
            sum += Vector512.LoadUnsafe(ref mantissa, (nuint)i) & Vector512.Equals(Vector512.Create(wanted >> i) & Bits, Bits).AsInt64();
        }

        return Vector512.Sum(sum);
    }

    private void AddOne(int group, int row) =>
        Add((group * forms.All.Count) + forms.Of(scales.At(row), precisions.At(row)), mantissas[row], 1);

    private void Add(int cell, long sum, int count)
    {
        sums[cell] += sum;
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
        (Interval sum, int count) = special.IsEmpty ? default : (specials[group], specialCounts[group]);
        for (int form = 0; form < forms.All.Count; form++)
        {
            int cell = (group * forms.All.Count) + form;
            if (counts[cell] == 0) continue;
            (int scale, int precision) = forms.All[form];
            decimal unit = precision == PrintedNumber.ExactPrecision ? 0m : counts[cell] * PowerOfTen.Of(precision);
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
