using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>A predicate on codes against a look-up of each row.</summary>
public sealed class CodePredicateTests
{
    /// <summary>So many codes pass, or fail: more than are compared with vectors, which are six.</summary>
    private const int MostCodes = 8;

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void Clear_AnyCodes_LeavesTheRowsThatPass(int rows, bool isWide)
    {
        Random random = new(rows);
        foreach ((bool[] passes, CodePredicate predicate) in Predicates(random, isWide))
        {
            foreach (int firstWord in Draw.FirstWords(rows))
            {
                DrawnCodes codes = Draw.Codes(random, rows, isWide, longestRun: random.Next(2) == 0 ? 1 : 300);
                ulong[] words = Draw.Words(random, firstWord, rows);
                ulong[] withZones = [.. words];
                bool isUniform = rows == 1;
                ulong[] expected = Draw.WordsOf(firstWord, words.Length, Draw.RowsOf(firstWord, words)
                    .Where(row => isUniform || passes[codes[row]]));

                predicate.Clear(codes.Column, [], firstWord, words);
                predicate.Clear(codes.Column, codes.BlockCodes(), firstWord, withZones);

                Assert.Equal(expected, words);
                Assert.Equal(expected, withZones);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clear_BlockWithItsCode_DoesNotReadItsRows(bool isWide)
    {
        DrawnCodes codes = new([.. Enumerable.Repeat(1, 320)], isWide);
        CodePredicate predicate = CodePredicate.Create([false, false, true]);
        ulong[] words = [7, 7, 7, 0];

        predicate.Clear(codes.Column, [2, 2, 0, ZoneMap.Several], firstWord: 1, words);

        Assert.Equal([7, 0, 0, 0], words);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clear_UniformColumn_IsLeftToTheCaller(bool isWide)
    {
        CodePredicate predicate = CodePredicate.Create([false, true]);
        ulong[] words = [5, ulong.MaxValue];

        predicate.Clear(new DrawnCodes([0], isWide).Column, [], 0, words);

        Assert.Equal([5, ulong.MaxValue], words);
        Assert.False(predicate.CanPass(new DrawnCodes([0], isWide).Column));
        Assert.True(predicate.CanPass(new DrawnCodes([1], isWide).Column));
        Assert.True(predicate.CanPass(new DrawnCodes([0, 0], isWide).Column));
        Assert.False(CodePredicate.None.CanPass(new DrawnCodes([0, 0], isWide).Column));
    }

    // Vectors would read what follows in memory.
    [Theory]
    [InlineData(63)]
    [InlineData(1)]
    public void Clear_LastWord_ReadsNoRowBeyondTheColumn(int rowsOfLastWord)
    {
        byte[] narrow = [.. Enumerable.Repeat((byte)1, 4 * Draw.WordSize)];
        ushort[] wide = [.. Enumerable.Repeat((ushort)1, 4 * Draw.WordSize)];
        CodePredicate predicate = CodePredicate.Create([false, true]);
        int rows = Draw.WordSize + rowsOfLastWord;
        ulong[] narrowWords = [ulong.MaxValue, ulong.MaxValue];
        ulong[] wideWords = [ulong.MaxValue, ulong.MaxValue];

        predicate.Clear(new CodeColumn(narrow.AsSpan(0, rows)), [], 0, narrowWords);
        predicate.Clear(new CodeColumn(wide.AsSpan(0, rows)), [], 0, wideWords);

        Assert.Equal(Draw.AllRows(rows), narrowWords);
        Assert.Equal(Draw.AllRows(rows), wideWords);
    }

    [Fact]
    public void RowsWith_EachRowAlone_IsItsBit()
    {
        for (int row = 0; row < Draw.WordSize; row++)
        {
            byte[] narrow = new byte[Draw.WordSize];
            ushort[] wide = new ushort[Draw.WordSize];
            narrow[row] = 255;
            wide[row] = 256;

            Assert.Equal(1UL << row, CodePredicate.RowsWith<byte>(narrow, 255));
            Assert.Equal(1UL << row, CodePredicate.RowsWith<ushort>(wide, 256));
            Assert.Equal(~(1UL << row), CodePredicate.RowsWith<byte>(narrow, 0));
            Assert.Equal(~(1UL << row), CodePredicate.RowsWith<ushort>(wide, 0));
        }
    }

    [Fact]
    public void Create_AllOrNone_IsTheSharedPredicate()
    {
        Assert.Same(CodePredicate.All, CodePredicate.Create([true, true]));
        Assert.Same(CodePredicate.None, CodePredicate.Create([false]));
        Assert.True(CodePredicate.All is { PassesAll: true, PassesNone: false } && CodePredicate.All[77]);
        Assert.True(CodePredicate.None is { PassesAll: false, PassesNone: true } && !CodePredicate.None[77]);
        Assert.True(CodePredicate.Create([true, false]) is { PassesAll: false, PassesNone: false });
    }

    [Fact]
    public void And_OtherCondition_PassesWhatBothPass()
    {
        CodePredicate even = CodePredicate.All.And(10, code => code % 2 == 0);
        CodePredicate both = even.And(10, code => code % 3 == 0);

        Assert.Equal([0, 6], Enumerable.Range(0, 10).Where(code => both[code]));
        Assert.Same(CodePredicate.None, both.And(10, code => code == 5));
    }

    private static IEnumerable<(bool[] Passes, CodePredicate Predicate)> Predicates(Random random, bool isWide)
    {
        for (int count = 0; count <= MostCodes; count++)
        {
            bool[] passes = new bool[Draw.PoolSize(isWide)];
            foreach (int code in random.GetItems(Draw.Pool(isWide), count)) passes[code] = true;
            yield return (passes, CodePredicate.Create(passes));
            bool[] complement = Array.ConvertAll(passes, pass => !pass);
            yield return (complement, CodePredicate.Create(complement));
        }
    }
}
