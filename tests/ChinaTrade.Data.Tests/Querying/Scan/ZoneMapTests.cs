using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The codes of blocks against those of their rows.</summary>
public sealed class ZoneMapTests
{
    private const int Source = CodeSource.Measures;

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void BlockCodes_Column_AreThoseThatAllRowsOfABlockHave(int rows, bool isWide)
    {
        foreach (int longestRun in (int[])[1, 40, 500])
        {
            DrawnCodes codes = Draw.Codes(new Random(rows), rows, isWide, longestRun);
            ushort[] expected = codes.BlockCodes();

            Assert.Equal(expected.Length < 32 ? [] : expected, new ZoneMap().BlockCodes(Source, codes.Column).ToArray());
        }
    }

    // One row of 64 differs: the first, the last, or one at a border of vectors.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void BlockCodes_OneOtherRow_AreSeveral(bool isWide)
    {
        for (int row = 0; row < Draw.WordSize; row++)
        {
            int[] codes = new int[40 * Draw.WordSize];
            codes[(33 * Draw.WordSize) + row] = isWide ? 256 : 1;
            ushort[] expected = new ushort[40];
            expected[33] = ZoneMap.Several;

            Assert.Equal(expected, new ZoneMap().BlockCodes(Source, new DrawnCodes(codes, isWide).Column).ToArray());
        }
    }

    [Theory]
    [InlineData(2047, 0)]
    [InlineData(2048, 32)]
    [InlineData(2111, 32)]
    [InlineData(2112, 33)]
    public void BlockCodes_FewBlocks_AreNotWorthKnowing(int rows, int blocks) =>
        Assert.Equal(blocks, new ZoneMap().BlockCodes(Source, new DrawnCodes(new int[rows], isWide: false).Column).Length);

    [Fact]
    public void BlockCodes_UniformColumn_AreNone() =>
        Assert.True(new ZoneMap().BlockCodes(Source, new DrawnCodes([7], isWide: false).Column).IsEmpty);

    [Fact]
    public void BlockCodes_OfSeveralColumns_AreKeptApart()
    {
        ZoneMap zones = new();
        DrawnCodes ones = new([.. Enumerable.Repeat(1, 4096)], isWide: false);
        DrawnCodes twos = new([.. Enumerable.Repeat(2, 4096)], isWide: true);

        Assert.Equal(1, zones.BlockCodes(Source, ones.Column)[0]);
        Assert.Equal(2, zones.BlockCodes(Source + 1, twos.Column)[0]);
        Assert.Equal(1, zones.BlockCodes(Source, ones.Column)[0]);
    }

    // The largest code of all has the number of "several": its blocks are read, and nothing else comes of it.
    [Fact]
    public void BlockCodes_LargestCode_CountAsSeveral()
    {
        DrawnCodes codes = new([.. Enumerable.Repeat((int)ushort.MaxValue, 4096)], isWide: true);
        bool[] passes = new bool[ushort.MaxValue + 1];
        passes[^1] = true;
        ulong[] words = Draw.AllRows(4096);

        CodePredicate.Create(passes).Clear(codes.Column, new ZoneMap().BlockCodes(Source, codes.Column), 0, words);

        Assert.Equal(Draw.AllRows(4096), words);
    }

    [Fact]
    public void At_BlockBeyondTheLast_IsSeveral()
    {
        Assert.Equal(5, ZoneMap.At([4, 5], 1));
        Assert.Equal(ZoneMap.Several, ZoneMap.At([4, 5], 2));
        Assert.Equal(ZoneMap.Several, ZoneMap.At([], 0));
    }
}
