using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>Draws codes, numbers and selections of rows. The same seed draws the same.</summary>
internal static class Draw
{
    public const int WordSize = 64;

    /// <summary>Numbers of rows on both sides of the borders of words, and of the stretches in which rows are tested.</summary>
    public static readonly int[] Lengths = [1, 2, 63, 64, 65, 127, 128, 129, 4096, 10_001];

    /// <summary>Each length, with narrow codes and with wide ones.</summary>
    public static TheoryData<int, bool> LengthsAndWidths
    {
        get
        {
            TheoryData<int, bool> cases = [];
            foreach (int length in Lengths)
            {
                cases.Add(length, false);
                cases.Add(length, true);
            }

            return cases;
        }
    }

    /// <summary>The codes that are drawn. The last wide ones have the same low byte as narrow ones.</summary>
    public static int[] Pool(bool isWide) => isWide
        ? [0, 1, 2, 127, 128, 200, 254, 255, 256, 257, 258, 299]
        : [0, 1, 2, 3, 64, 126, 127, 128, 129, 200, 254, 255];

    /// <summary>The number of entries of a dictionary with the codes of the pool.</summary>
    public static int PoolSize(bool isWide) => isWide ? 300 : 256;

    /// <summary>Returns codes of the pool in runs of drawn lengths.</summary>
    public static DrawnCodes Codes(Random random, int rows, bool isWide, int longestRun)
    {
        int[] pool = Pool(isWide);
        int[] codes = new int[rows];
        for (int start = 0; start < rows;)
        {
            int end = Math.Min(rows, start + random.Next(1, longestRun + 1));
            Array.Fill(codes, pool[random.Next(pool.Length)], start, end - start);
            start = end;
        }

        return new(codes, isWide);
    }

    /// <summary>Returns words of bits for rows from a word on. Some words are empty, some full, and no bit is set beyond the last
    /// row.</summary>
    public static ulong[] Words(Random random, int firstWord, int rows)
    {
        ulong[] words = new ulong[((rows - 1) / WordSize) + 1 - firstWord];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = random.Next(5) switch
            {
                0 => 0UL,
                1 or 2 => ulong.MaxValue,
                3 => (ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64(),
                _ => ((ulong)random.NextInt64() << 1) | (uint)random.Next(2),
            };
        }

        words[^1] &= ulong.MaxValue >> ((WordSize - (rows % WordSize)) % WordSize);
        return words;
    }

    /// <summary>Returns words with a bit for every row.</summary>
    public static ulong[] AllRows(int rows)
    {
        ulong[] words = new ulong[((rows - 1) / WordSize) + 1];
        for (int row = 0; row < rows; row++) words[row / WordSize] |= 1UL << (row % WordSize);
        return words;
    }

    /// <summary>Returns the rows whose bits are set, found one by one.</summary>
    public static List<int> RowsOf(int firstWord, ReadOnlySpan<ulong> words)
    {
        List<int> rows = [];
        for (int i = 0; i < words.Length * WordSize; i++)
        {
            if ((words[i / WordSize] >> (i % WordSize) & 1UL) == 1UL) rows.Add((firstWord * WordSize) + i);
        }

        return rows;
    }

    /// <summary>Returns words with the bits of rows.</summary>
    public static ulong[] WordsOf(int firstWord, int length, IEnumerable<int> rows)
    {
        ulong[] words = new ulong[length];
        foreach (int row in rows) words[(row / WordSize) - firstWord] |= 1UL << (row % WordSize);
        return words;
    }

    /// <summary>Returns the first and a later word from which a selection may start.</summary>
    public static int[] FirstWords(int rows) => [0, (rows - 1) / WordSize / 2, (rows - 1) / WordSize];
}
