using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A selection of rows: one bit for each row of a stretch; rows outside it are not selected. Immutable.</summary>
internal sealed class RowBitmap
{
    /// <summary>The number of rows whose bits make one word.</summary>
    public const int WordSize = 64;

    private readonly ulong[] words;

    /// <param name="firstWord">The index of the first word: its first row / 64.</param>
    /// <param name="words">The bits.</param>
    public RowBitmap(int firstWord, ulong[] words)
    {
        // What is enumerated begins and ends with a selected row.
        int first = words.AsSpan().IndexOfAnyExcept(0UL);
        int last = words.AsSpan().LastIndexOfAnyExcept(0UL);
        this.words = first <= 0 && last == words.Length - 1 ? words : first < 0 ? [] : words[first..(last + 1)];
        FirstWord = first < 0 ? 0 : firstWord + first;
        foreach (ulong word in this.words) Count += BitOperations.PopCount(word);
    }

    /// <summary>The selection of no row.</summary>
    public static RowBitmap Empty { get; } = new(0, []);

    /// <summary>The number of selected rows.</summary>
    public int Count { get; }

    public int FirstWord { get; }

    public ReadOnlySpan<ulong> Words => words;

    /// <summary>Whether the bit of a row is set.</summary>
    public static bool IsSet(ReadOnlySpan<ulong> bits, int row) => ((bits[row / WordSize] >> (row % WordSize)) & 1UL) != 0;

    /// <summary>Sets the bit of a row.</summary>
    public static void Set(Span<ulong> bits, int row) => bits[row / WordSize] |= 1UL << (row % WordSize);

    /// <summary>Returns the first selected row from <paramref name="start"/> on; −1 if there is none.</summary>
    public int Next(int start)
    {
        int index = Math.Max((start / WordSize) - FirstWord, 0);
        int offset = start - ((FirstWord + index) * WordSize);
        ulong skipped = offset > 0 ? ulong.MaxValue << offset : ulong.MaxValue;
        ReadOnlySpan<ulong> left = words;
        for (; index < left.Length; index++)
        {
            ulong word = left[index] & skipped;
            if (word != 0) return ((FirstWord + index) * WordSize) + BitOperations.TrailingZeroCount(word);
            skipped = ulong.MaxValue;
        }

        return -1;
    }

    /// <summary>Whether a row from <paramref name="start"/> on and before <paramref name="end"/> is selected.</summary>
    public bool HasAny(int start, int end) => Next(start) is var next && next >= 0 && next < end;

    /// <summary>Returns, for each code of a column, whether a selected row has it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="codes">The number of codes.</param>
    public bool[] CodesIn(CodeColumn column, int codes)
    {
        bool[] occurs = new bool[codes];
        if (column.IsUniform) occurs[column[0]] = Count > 0;
        else if (column.IsNarrow) Mark(column.Narrow, occurs);
        else Mark(column.Wide, occurs);
        return occurs;
    }

    private void Mark<T>(ReadOnlySpan<T> column, bool[] occurs)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int row = Next(0); row >= 0; row = Next(row + 1)) occurs[int.CreateTruncating(column[row])] = true;
    }
}
