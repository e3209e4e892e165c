using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The sums of blocks against those of their rows, in 128 bits.</summary>
public sealed class BlockSumsTests
{
    public static TheoryData<int> Lengths => [.. Draw.Lengths];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Sum_AnyBlocks_IsThatOfTheirRows(int rows)
    {
        long[] numbers = Numbers(new Random(rows), rows);
        BlockSums sums = new(numbers);

        for (int first = 0; first <= rows / Draw.WordSize; first += 3)
        {
            for (int end = first; end <= rows / Draw.WordSize; end += 1 + (end / 4))
            {
                Assert.Equal(Sum(numbers[(first * Draw.WordSize)..(end * Draw.WordSize)]), sums.Sum(first, end - first));
            }
        }
    }

    [Fact]
    public void Of_EachRowAlone_IsItsNumber()
    {
        long[] numbers = Numbers(new Random(1), Draw.WordSize);

        for (int row = 0; row < Draw.WordSize; row++) Assert.Equal(numbers[row], BlockSums.Compute(numbers, 1UL << row));
    }

    [Fact]
    public void Of_DrawnSelections_IsTheSumOfTheirRows()
    {
        Random random = new(1);
        ulong[] selections = [0UL, ulong.MaxValue, .. Draw.Words(random, 0, 1000 * Draw.WordSize)];
        foreach (ulong selected in selections)
        {
            long[] numbers = Numbers(random, Draw.WordSize);

            Assert.Equal(Sum(Draw.RowsOf(0, [selected]).Select(row => numbers[row])), BlockSums.Compute(numbers, selected));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Sum_LongestNumbersThatFit_DoNotOverflow(long sign)
    {
        long[] numbers = [.. Enumerable.Repeat(sign * (long.MaxValue / Draw.WordSize), 10 * Draw.WordSize)];

        Assert.Equal((Int128)numbers[0] * numbers.Length, new BlockSums(numbers).Sum(0, 10));
    }

    [Fact]
    public void Of_FewerThanABlock_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockSums.Compute(new long[Draw.WordSize - 1], ulong.MaxValue));

    private static long[] Numbers(Random random, int rows)
    {
        const long Most = long.MaxValue / Draw.WordSize;
        return [.. Enumerable.Range(0, rows).Select(row => row % 3 == 0 ? random.NextInt64(-Most, Most + 1) : Most)];
    }

    private static Int128 Sum(IEnumerable<long> numbers) => numbers.Aggregate(default(Int128), (sum, number) => sum + number);
}
