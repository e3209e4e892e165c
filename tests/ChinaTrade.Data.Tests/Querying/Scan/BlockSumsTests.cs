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
        Random random = new(rows);
        // So few blocks fit that sums of several are split; and so many that none is.
        foreach (int blocksThatFit in (int[])[1, 2, 3, 1000])
        {
            long most = long.MaxValue / Draw.WordSize / blocksThatFit;
            long[] numbers = [.. Enumerable.Range(0, rows).Select(row => row % 3 == 0 ? random.NextInt64(-most, most + 1) : most)];
            BlockSums sums = new(numbers, blocksThatFit);
            Int128[] blocks = [.. numbers.Chunk(Draw.WordSize).Where(block => block.Length == Draw.WordSize).Select(Sum)];

            for (int block = 0; block < blocks.Length; block++) Assert.Equal(blocks[block], sums[block]);
            for (int first = 0; first < blocks.Length; first += 3)
            {
                foreach (int count in (int[])[0, 1, blocksThatFit, blocksThatFit + 1, blocks.Length - first])
                {
                    if (first + count > blocks.Length) continue;
                    Assert.Equal(Sum(numbers[(first * Draw.WordSize)..((first + count) * Draw.WordSize)]), sums.Sum(first, count));
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Sum_LongestNumbersThatFit_DoNotOverflow(long sign)
    {
        long[] numbers = [.. Enumerable.Repeat(sign * (long.MaxValue / Draw.WordSize), 10 * Draw.WordSize)];

        Assert.Equal((Int128)numbers[0] * numbers.Length, new BlockSums(numbers, blocksThatFit: 1).Sum(0, 10));
    }

    private static Int128 Sum(IEnumerable<long> numbers) => numbers.Aggregate(default(Int128), (sum, number) => sum + number);
}
