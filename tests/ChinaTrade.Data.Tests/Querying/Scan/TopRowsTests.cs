using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The first rows in the order of their numbers against a stable sort.</summary>
public sealed class TopRowsTests
{
    public static TheoryData<int, bool> LengthsAndScales
    {
        get
        {
            TheoryData<int, bool> cases = [];
            foreach (int length in Draw.Lengths)
            {
                cases.Add(length, false);
                cases.Add(length, true);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(LengthsAndScales))]
    public void Of_DrawnNumbers_AreTheFirstOfASort(int rows, bool isMixed)
    {
        Random random = new(rows);
        // Few different numbers, so that many are equal; some; and the longest that columns hold.
        foreach (long most in (long[])[0, 3, 1000, long.MaxValue - 1])
        {
            GivenColumns columns = new()
            {
                Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(-most, most + 1))],
                DecimalPlaces = isMixed ? [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(PrintedNumber.MaxScale + 1))]
                    : [(byte)random.Next(3)],
            };
            int firstWord = Draw.FirstWords(rows)[random.Next(3)];
            MustBeFirstOfASort(columns, firstWord, Draw.Words(random, firstWord, rows));
            MustBeFirstOfASort(columns, 0, Draw.AllRows(rows));
        }
    }

    // 2.5 lies between 2 and 3, whose limit it must not become.
    [Fact]
    public void Of_NumbersBetweenThoseOfFewerPlaces_AreTheFirstOfASort()
    {
        Random random = new(1);
        for (int round = 0; round < 20; round++)
        {
            byte[] places = [.. Enumerable.Range(0, 200).Select(_ => (byte)random.Next(2))];
            long[] numbers = [.. places.Select(place => random.NextInt64(-20, 20) * (place == 0 ? 1 : random.NextInt64(1, 11)))];

            MustBeFirstOfASort(new() { Numbers = numbers, DecimalPlaces = places }, 0, Draw.AllRows(200));
        }
    }

    // Rows come in the worst order, so that each displaces another; and in the best, so that none does.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Of_SortedNumbers_AreTheFirstOfASort(int step)
    {
        GivenColumns columns = new() { Numbers = [.. Enumerable.Range(-2500, 5000).Select(number => (long)number / 3 * step)] };

        MustBeFirstOfASort(columns, 0, Draw.AllRows(columns.Count));
    }

    // A number that does not fit into the decimal places of the others is beyond all of them, or before.
    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-long.MaxValue)]
    public void Of_NumbersBeyondTheScaleOfOthers_AreTheFirstOfASort(long farthest)
    {
        byte[] places = new byte[300];
        places.AsSpan(100).Fill(PrintedNumber.MaxScale);
        long[] numbers = [.. Enumerable.Range(0, 300)
            .Select(row => row < 100 ? farthest - (Math.Sign(farthest) * (row / 2L)) : row % 7 == 0 ? -farthest : farthest)];

        MustBeFirstOfASort(new() { Numbers = numbers, DecimalPlaces = places }, 0, Draw.AllRows(300));
    }

    private static void MustBeFirstOfASort(GivenColumns columns, int firstWord, ulong[] words)
    {
        decimal[] numbers = [.. Enumerable.Range(0, columns.Count).Select(columns.NumberAt)];
        List<int> selected = Draw.RowsOf(firstWord, words);
        int[] ascending = [.. selected.OrderBy(row => numbers[row])];
        int[] descending = [.. selected.OrderByDescending(row => numbers[row])];
        RowBitmap rows = new(firstWord, words);
        foreach (int limit in (int[])[0, 1, 10, 64, int.MaxValue])
        {
            Assert.Equal(ascending[..Math.Min(limit, selected.Count)], TopRows.Find(columns, rows, limit, isDescending: false));
            Assert.Equal(descending[..Math.Min(limit, selected.Count)], TopRows.Find(columns, rows, limit, isDescending: true));
        }
    }
}
