using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Sums of selected rows for each group of rows. Where all numbers have one layout, whole blocks of one group are added by their
/// sums, and rows of other blocks by vectors; otherwise row by row.</summary>
internal readonly ref struct MaskedSums
{
    /// <summary>Up to this many rows of one group among 64 are added one by one.</summary>
    private const int FewRows = 6;

    /// <summary>In shorter runs, adding the rows is quicker: memory that is read with gaps is not prefetched.</summary>
    private const int MinBlocks = 4;

    private readonly FigureColumns columns;
    private readonly DecimalLayouts layouts;
    private readonly BlockSums? blockSums;
    private readonly RowBitmap rows;
    private readonly ReadOnlySpan<ushort> blockCodes;
    private readonly GroupCells cells;

    private MaskedSums(FigureTable table, RowBitmap rows, ReadOnlySpan<ushort> blockCodes, GroupCells cells)
    {
        columns = table.Columns;
        layouts = table.Layouts;
        blockSums = table.BlockSums;
        this.rows = rows;
        this.blockCodes = blockCodes;
        this.cells = cells;
    }

    /// <summary>Returns the sum and the number of rows of each group.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The selected rows.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="codes">The group of each row of the table.</param>
    /// <param name="blockCodes">The group that all rows of each block have, as far as that is known.</param>
    /// <exception cref="OverflowException">A sum exceeds a decimal.</exception>
    public static (Interval Sum, int Count)[] Compute(
        FigureTable table, RowBitmap rows, int groups, CodeColumn codes, ReadOnlySpan<ushort> blockCodes)
    {
        GroupCells cells = new(table.Layouts, groups);
        MaskedSums sums = new(table, rows, blockCodes, cells);
        if (codes.IsNarrow) sums.Add(codes.Narrow);
        else sums.Add(codes.Wide);
        var result = new (Interval, int)[groups];
        for (int group = 0; group < groups; group++) result[group] = cells[group];
        return result;
    }

    private void Add<T>(ReadOnlySpan<T> codes)
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<ulong> words = rows.Words;
        ReadOnlySpan<ulong> exceptions = layouts.Exceptions;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            int word = rows.FirstWord + i;
            int whole = words[i] == ulong.MaxValue && blockSums is not null ? WholeBlocks(codes, word, words[i..], exceptions) : 0;
            if (whole >= MinBlocks)
            {
                cells.Add(int.CreateTruncating(codes.At(word * RowBitmap.WordSize)), 0, blockSums!.Sum(word, whole),
                    whole * RowBitmap.WordSize);
                i += whole - 1;
                continue;
            }

            ulong apart = exceptions.IsEmpty ? 0UL : words[i] & exceptions[word];
            for (ulong left = apart; left != 0; left &= left - 1)
            {
                AddException(codes, (word * RowBitmap.WordSize) + BitOperations.TrailingZeroCount(left));
            }

            if (blockSums is not null && (word + 1) * RowBitmap.WordSize <= columns.Count) AddBlock(codes, word, words[i] ^ apart);
            else AddRows(codes, word, words[i] ^ apart);
        }
    }

    /// <summary>Returns the number of blocks from one on whose rows are all selected, without exception, and of one group.</summary>
    private int WholeBlocks<T>(ReadOnlySpan<T> codes, int word, ReadOnlySpan<ulong> selected, ReadOnlySpan<ulong> exceptions)
        where T : unmanaged, IBinaryInteger<T>
    {
        int length = Math.Min(BlocksOfOneGroup(codes, word), selected.Length);
        length = LengthOf(selected[..length], ulong.MaxValue);
        return exceptions.IsEmpty ? length : LengthOf(exceptions.Slice(word, length), 0UL);
    }

    private int BlocksOfOneGroup<T>(ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (codes.Length == 1) return int.MaxValue;
        ushort code = ZoneMap.At(blockCodes, word);
        return code == ZoneMap.Several ? 0 : LengthOf(blockCodes[word..], code);
    }

    /// <summary>Returns the length of the run of one value that a column begins with.</summary>
    private static int LengthOf<T>(ReadOnlySpan<T> column, T value)
        where T : IEquatable<T> => column.IndexOfAnyExcept(value) is >= 0 and var other ? other : column.Length;

    /// <summary>Adds selected rows of a whole block, group by group.</summary>
    private void AddBlock<T>(ReadOnlySpan<T> codes, int word, ulong selected)
        where T : unmanaged, IBinaryInteger<T>
    {
        int first = word * RowBitmap.WordSize;
        ReadOnlySpan<long> mantissas = columns.Mantissas.Slice(first, RowBitmap.WordSize);
        // If all rows are selected, the last group has what the others leave of the sum of the block.
        long? rest = selected == ulong.MaxValue ? blockSums!.Sum(word) : null;
        while (selected != 0)
        {
            T code = codes.At(first + BitOperations.TrailingZeroCount(selected));
            ulong same = selected & RowsWith(code, codes, word);
            int count = BitOperations.PopCount(same);
            long sum = same == selected && rest is { } last ? last
                : count <= FewRows ? SumOf(mantissas, same)
                : BlockSums.Compute(mantissas, same);
            cells.Add(int.CreateTruncating(code), 0, sum, count);
            rest -= sum;
            selected ^= same;
        }
    }

    private static long SumOf(ReadOnlySpan<long> mantissas, ulong selected)
    {
        long sum = 0;
        for (; selected != 0; selected &= selected - 1) sum += mantissas[BitOperations.TrailingZeroCount(selected)];
        return sum;
    }

    private ulong RowsWith<T>(T code, ReadOnlySpan<T> codes, int word)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool isOfOneGroup = codes.Length == 1 || ZoneMap.At(blockCodes, word) != ZoneMap.Several;
        return isOfOneGroup ? ulong.MaxValue : CodePredicate.RowsWith(codes[(word * RowBitmap.WordSize)..], code);
    }

    private void AddRows<T>(ReadOnlySpan<T> codes, int word, ulong selected)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (; selected != 0; selected &= selected - 1)
        {
            int row = (word * RowBitmap.WordSize) + BitOperations.TrailingZeroCount(selected);
            int layout = layouts.IndexOf(columns.Scales.At(row), columns.Precisions.At(row));
            cells.Add(int.CreateTruncating(codes.At(row)), layout, columns.Mantissas[row], 1);
        }
    }

    private void AddException<T>(ReadOnlySpan<T> codes, int row)
        where T : unmanaged, IBinaryInteger<T> => cells.AddException(int.CreateTruncating(codes.At(row)), columns.GetInterval(row));
}
