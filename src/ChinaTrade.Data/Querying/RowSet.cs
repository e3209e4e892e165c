using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Rows of one set of columns: a bit for each row of a stretch, all others being left out. Immutable.</summary>
internal sealed class RowSet
{
    /// <summary>The number of rows whose bits stand in one word.</summary>
    public const int WordSize = 64;

    private readonly ulong[] words;

    /// <param name="columns">The columns.</param>
    /// <param name="firstWord">The place of the first word: its first row / 64.</param>
    /// <param name="words">The bits.</param>
    /// <param name="filter">What the rows passed.</param>
    public RowSet(FigureColumns columns, int firstWord, ulong[] words, ColumnFilter filter)
    {
        Columns = columns;
        Filter = filter;
        FirstWord = firstWord;
        this.words = words;
        foreach (ulong word in words) Count += BitOperations.PopCount(word);
    }

    public FigureColumns Columns { get; }

    /// <summary>What the rows passed.</summary>
    public ColumnFilter Filter { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    public int FirstWord { get; }

    public ReadOnlySpan<ulong> Words => words;

    /// <summary>The first row from <paramref name="start"/> on; −1 where there is none.</summary>
    public int Next(int start)
    {
        int place = Math.Max((start / WordSize) - FirstWord, 0);
        int offset = start - ((FirstWord + place) * WordSize);
        ulong skipped = offset > 0 ? ulong.MaxValue << offset : ulong.MaxValue;
        ReadOnlySpan<ulong> left = words;
        for (; place < left.Length; place++)
        {
            ulong word = left[place] & skipped;
            if (word != 0) return ((FirstWord + place) * WordSize) + BitOperations.TrailingZeroCount(word);
            skipped = ulong.MaxValue;
        }

        return -1;
    }
}
