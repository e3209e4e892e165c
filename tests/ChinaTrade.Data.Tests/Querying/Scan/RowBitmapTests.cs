using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>A selection of rows against a list of their numbers.</summary>
public sealed class RowBitmapTests
{
    public static TheoryData<int> Lengths => [.. Draw.Lengths];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Next_FromEachRow_IsTheNextOfTheList(int rows)
    {
        Random random = new(rows);
        foreach (int firstWord in Draw.FirstWords(rows))
        {
            ulong[] words = Draw.Words(random, firstWord, rows);
            List<int> selected = Draw.RowsOf(firstWord, words);
            RowBitmap bitmap = new(firstWord, words);

            int next = 0;
            for (int start = 0; start < rows + (2 * Draw.WordSize); start++)
            {
                while (next < selected.Count && selected[next] < start) next++;
                Assert.Equal(next < selected.Count ? selected[next] : -1, bitmap.Next(start));
            }

            Assert.Equal(selected.Count, bitmap.Count);
            Assert.Equal(selected, Draw.RowsOf(bitmap.FirstWord, bitmap.Words.ToArray()));
            Assert.True(bitmap.Words.IsEmpty || (bitmap.Words[0] != 0 && bitmap.Words[^1] != 0));
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void HasAny_OfAStretch_IsWhetherTheListHasARowOfIt(int rows)
    {
        Random random = new(rows);
        foreach (int firstWord in Draw.FirstWords(rows))
        {
            ulong[] words = Draw.WordsOf(firstWord, ((rows - 1) / Draw.WordSize) + 1 - firstWord, [rows - 1]);
            RowBitmap bitmap = new(firstWord, words);
            for (int i = 0; i < 100; i++)
            {
                (int start, int end) = (random.Next(rows + 1), random.Next(rows + 1));
                Assert.Equal(start <= rows - 1 && rows - 1 < end, bitmap.HasAny(start, end));
            }

            Assert.True(bitmap.HasAny(rows - 1, rows));
            Assert.False(bitmap.HasAny(0, rows - 1));
            Assert.False(bitmap.HasAny(rows, rows + 1));
        }
    }

    [Theory]
    [MemberData(nameof(Draw.LengthsAndWidths), MemberType = typeof(Draw))]
    public void CodesIn_Column_AreThoseOfTheSelectedRows(int rows, bool isWide)
    {
        Random random = new(rows);
        foreach (int firstWord in Draw.FirstWords(rows))
        {
            DrawnCodes codes = Draw.Codes(random, rows, isWide, longestRun: 1 + (rows / 4));
            ulong[] words = Draw.Words(random, firstWord, rows);
            bool[] expected = new bool[Draw.PoolSize(isWide)];
            foreach (int row in Draw.RowsOf(firstWord, words)) expected[codes[row]] = true;

            Assert.Equal(expected, new RowBitmap(firstWord, words).CodesIn(codes.Column, expected.Length));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CodesIn_UniformColumn_IsItsCodeUnlessNoRowIsSelected(bool isWide)
    {
        CodeColumn column = new DrawnCodes([1], isWide).Column;

        Assert.Equal([false, true, false], new RowBitmap(1, [0, 4]).CodesIn(column, 3));
        Assert.Equal([false, false, false], RowBitmap.Empty.CodesIn(column, 3));
    }

    [Fact]
    public void Empty_AnyRow_HasNone()
    {
        Assert.Equal(0, RowBitmap.Empty.Count);
        Assert.Equal(-1, RowBitmap.Empty.Next(0));
        Assert.False(RowBitmap.Empty.HasAny(0, int.MaxValue));
    }
}
