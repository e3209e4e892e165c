using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>Sums by group against intervals added row by row.</summary>
public sealed class MaskedSumsTests
{
    private const long BillionTimesMillion = 1_000_000_000_000_000;

    // Scattered groups, runs shorter and longer than a word, and runs of several words.
    private static readonly int[] LongestRuns = [1, 30, 100, 1000];

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void Of_NumbersOfOneLayout_AreThoseOfALoop(int rows, bool isWide)
    {
        Random random = new(rows);
        foreach (int longestRun in LongestRuns)
        {
            MustAgree(random, Uniform(random, rows, precision: 0), Draw.Codes(random, rows, isWide, longestRun));
            MustAgree(random, Uniform(random, rows, PrintedNumber.ExactPrecision), Draw.Codes(random, rows, isWide, longestRun));
        }
    }

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void Of_NumbersOfSeveralLayouts_AreThoseOfALoop(int rows, bool isWide)
    {
        Random random = new(rows);
        foreach (int longestRun in LongestRuns) MustAgree(random, Mixed(random, rows), Draw.Codes(random, rows, isWide, longestRun));
    }

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void Of_OneGroup_AreThoseOfALoop(int rows, bool isWide)
    {
        Random random = new(rows);
        DrawnCodes first = new([0], isWide);
        DrawnCodes last = new([Draw.PoolSize(isWide) - 1], isWide);

        MustAgree(random, Uniform(random, rows, precision: -2), first);
        MustAgree(random, WithExceptions(random, rows), first);
        MustAgree(random, Mixed(random, rows), last);
    }

    // Hedged rows and rows with bounds of their own among whole blocks of one group.
    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void Of_ExceptionsInsideBlocks_AreThoseOfALoop(int rows, bool isWide)
    {
        Random random = new(rows);
        foreach (int longestRun in LongestRuns)
        {
            MustAgree(random, WithExceptions(random, rows), Draw.Codes(random, rows, isWide, longestRun));
        }
    }

    // On both sides of the longest number of which 64 fit into 64 bits.
    [Theory]
    [InlineData((long.MaxValue / 64) - 1)]
    [InlineData(long.MaxValue / 64)]
    [InlineData((long.MaxValue / 64) + 1)]
    [InlineData(-(long.MaxValue / 64))]
    [InlineData(-(long.MaxValue / 64) - 2)]
    [InlineData(long.MaxValue)]
    [InlineData(-long.MaxValue)]
    public void Of_LongestNumbers_DoNotOverflow(long number)
    {
        GivenColumns columns = new() { Numbers = [.. Enumerable.Repeat(number, 10_001)], DecimalPlaces = [6] };
        decimal unit = 1m;
        for (int i = 0; i < 6; i++) unit /= 10m;

        Interval sum =
            MaskedSums.Compute(new TradeDataset(columns).Table, new(0, Draw.AllRows(10_001)), 1, new DrawnCodes([0], isWide: false).Column, [])[0].Sum;

        Assert.Equal(number * 10_001m * unit, sum.Number);
        Assert.Equal((sum.Number - 5000.5m, sum.Number + 5000.5m), (sum.Lower, sum.Upper));
    }

    [Fact]
    public void Of_SumBeyondADecimal_Throws()
    {
        GivenColumns columns = new()
        {
            Numbers = [1, 2, 3],
            OwnBounds = new() { [0] = Interval.Exact(decimal.MaxValue), [2] = Interval.Exact(decimal.MaxValue) },
        };
        FigureTable table = new TradeDataset(columns).Table;

        Assert.Equal(decimal.MaxValue, MaskedSums.Compute(table, new(0, [1]), 1, new DrawnCodes([0], isWide: false).Column, [])[0].Sum.Number);
        Assert.Throws<OverflowException>(() => MaskedSums.Compute(table, new(0, [5]), 1, new DrawnCodes([0], isWide: false).Column, []));
        Assert.Throws<OverflowException>(() => MaskedSums.Compute(table, new(0, [3]), 1, new DrawnCodes([0], isWide: false).Column, []));
    }

    [Fact]
    public void Of_NoRows_AreZero()
    {
        FigureTable table = new TradeDataset(new GivenColumns { Numbers = [1, 2, 3] }).Table;

        Assert.Equal([(default, 0), (default, 0)], MaskedSums.Compute(
            table, RowBitmap.Empty, 2, new DrawnCodes([0, 1, 0], isWide: false).Column, []));
    }

    private static void MustAgree(Random random, GivenColumns columns, DrawnCodes codes)
    {
        FigureTable table = new TradeDataset(columns).Table;
        int lastWord = (columns.Count - 1) / Draw.WordSize;
        foreach (int firstWord in Draw.FirstWords(columns.Count))
        {
            ulong[] words = firstWord == lastWord / 2
                ? Draw.AllRows(columns.Count)[firstWord..] : Draw.Words(random, firstWord, columns.Count);
            (Interval Sum, int Count)[] expected = new (Interval, int)[300];
            foreach (int row in Draw.RowsOf(firstWord, words))
            {
                ref (Interval Sum, int Count) group = ref expected[codes[row]];
                group = (group.Sum + columns.GetInterval(row), group.Count + 1);
            }

            foreach (ushort[] blockCodes in (ushort[][])[[], codes.BlockCodes()])
            {
                Assert.Equal(expected, MaskedSums.Compute(table, new(firstWord, words), expected.Length, codes.Column, blockCodes));
            }
        }
    }

    private static GivenColumns Uniform(Random random, int rows, sbyte precision) => new()
    {
        Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(-BillionTimesMillion, BillionTimesMillion))],
        DecimalPlaces = [2],
        LastDigits = [precision],
    };

    private static GivenColumns WithExceptions(Random random, int rows)
    {
        byte[] hedges = [.. Enumerable.Range(0, rows)
            .Select(row => (byte)(row / 320 % 2 == 0 && random.Next(60) == 0 ? (int)Hedge.About : 0))];
        SortedDictionary<int, Interval> ownBounds = [];
        for (int row = rows - 1; row > 0; row -= 151) ownBounds[row] = Interval.Between(row, row, row + 3);
        return new()
        {
            Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(0, 1_000_000))],
            LastDigits = [3],
            HedgeCodes = hedges,
            DomainCodes = [(byte)FigureDomain.NotNegative],
            OwnBounds = ownBounds,
        };
    }

    private static GivenColumns Mixed(Random random, int rows) => new()
    {
        Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(-1_000_000, 1_000_000))],
        DecimalPlaces = [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(4))],
        LastDigits = [.. Enumerable.Range(0, rows)
            .Select(_ => (sbyte)(random.Next(10) == 0 ? PrintedNumber.ExactPrecision : random.Next(-3, 3)))],
        HedgeCodes = [.. Enumerable.Range(0, rows).Select(_ => (byte)(random.Next(30) == 0 ? random.Next(5) : 0))],
    };
}
