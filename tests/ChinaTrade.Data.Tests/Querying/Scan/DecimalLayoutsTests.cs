using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The layouts of numbers, and the rows that are summed apart, against the bounds of each row.</summary>
public sealed class DecimalLayoutsTests
{
    public static TheoryData<int> Lengths => [.. Draw.Lengths];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void All_DrawnRows_AreTheirPairsOfPlacesAndPrecision(int rows)
    {
        GivenColumns columns = Columns(new Random(rows), rows);
        DecimalLayouts layouts = new(columns);

        var pairs =
            Enumerable.Range(0, rows).Select(row => ((int)columns.DecimalPlaces[row], (int)columns.LastDigits[row])).Distinct().ToList();

        Assert.Equal(pairs, layouts.All);
        foreach ((int scale, int precision) in pairs) Assert.Equal(pairs.IndexOf((scale, precision)), layouts.IndexOf(scale, precision));
        Assert.Equal(-1, layouts.IndexOf(PrintedNumber.MaxScale, sbyte.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Exceptions_DrawnRows_AreThoseWithOtherBoundsThanHalfAUnit(int rows)
    {
        GivenColumns columns = Columns(new Random(rows), rows);
        DecimalLayouts layouts = new(columns);
        List<int> exceptions = [];
        for (int row = 0; row < rows; row++)
        {
            bool isHedged = columns.HedgeCodes[row] != (byte)Hedge.None;
            if (isHedged || columns.OwnBounds.ContainsKey(row) || columns.GetInterval(row) != Plain(columns, row)) exceptions.Add(row);
        }

        Assert.Equal(exceptions, Draw.RowsOf(0, layouts.Exceptions));
        Assert.Equal(exceptions.Count == 0, layouts.Exceptions.IsEmpty);
    }

    // Half a unit, one less and one more, at each distance of the last significant digit from the last decimal place.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(15)]
    public void Exceptions_LevelsNearZero_AreThoseWhoseLowerBoundIsCut(byte scale)
    {
        for (int digits = -4; digits <= PrintedNumber.MaxDigits; digits++)
        {
            long half = (long)(Math.Pow(10, Math.Max(0, digits)) / 2);
            GivenColumns columns = new()
            {
                Numbers = [0, 1, half - 1, half, half + 1, long.MaxValue, -1],
                DecimalPlaces = [scale],
                LastDigits = [(sbyte)(digits - scale)],
                DomainCodes = [(byte)FigureDomain.NotNegative],
            };

            var cut = Enumerable.Range(0, columns.Count).Where(row => columns.GetInterval(row) != Plain(columns, row));

            Assert.Equal(cut, Draw.RowsOf(0, new DecimalLayouts(columns).Exceptions));
        }
    }

    // A unit of more digits than numbers have: all of them count as cut, whichever they are.
    [Theory]
    [InlineData(FigureDomain.NotNegative, 19, true)]
    [InlineData(FigureDomain.NotNegative, sbyte.MinValue, false)]
    [InlineData(FigureDomain.Any, 19, false)]
    [InlineData(FigureDomain.Percentage, 0, true)]
    [InlineData(FigureDomain.AtLeastMinusHundred, 0, true)]
    public void Exceptions_RowsOfADomain_AreAllOrNone(FigureDomain domain, int precision, bool isException)
    {
        GivenColumns columns = new() { Numbers = [0, 5, long.MaxValue], LastDigits = [(sbyte)precision], DomainCodes = [(byte)domain] };

        Assert.Equal(isException ? [0, 1, 2] : [], Draw.RowsOf(0, new DecimalLayouts(columns).Exceptions));
    }

    // 64 numbers must fit into 64 bits, whichever they are.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1_000_000_000_000, true)]
    [InlineData((long.MaxValue / 64) - 1, true)]
    [InlineData((long.MaxValue / 64) + 1, false)]
    [InlineData(long.MaxValue, false)]
    public void IsUniform_LongestNumber_TellsWhetherABlockFits(long longest, bool fits)
    {
        Assert.Equal(fits, new DecimalLayouts(new GivenColumns { Numbers = [0, longest, 0] }).IsUniform);
        Assert.Equal(fits, new DecimalLayouts(new GivenColumns { Numbers = [0, -longest, 0] }).IsUniform);
        Assert.True(!fits || (Int128)longest * Draw.WordSize <= long.MaxValue);
    }

    [Fact]
    public void IsUniform_SeveralLayouts_IsFalse()
    {
        Assert.False(new DecimalLayouts(new GivenColumns { Numbers = [1, 2], DecimalPlaces = [0, 1] }).IsUniform);
        Assert.False(new DecimalLayouts(new GivenColumns { Numbers = [1, 2], LastDigits = [0, 1] }).IsUniform);
        Assert.True(new DecimalLayouts(new GivenColumns { Numbers = [1, 2], DecimalPlaces = [3, 3] }).IsUniform);
    }

    private static Interval Plain(GivenColumns columns, int row)
    {
        int precision = columns.LastDigits.Length == 1 ? columns.LastDigits[0] : columns.LastDigits[row];
        return Interval.Printed(columns.NumberAt(row), precision == PrintedNumber.ExactPrecision
            ? 0m : PowerOfTen.Get(precision), Hedge.None);
    }

    private static GivenColumns Columns(Random random, int rows)
    {
        sbyte[] precisions = [PrintedNumber.ExactPrecision, -15, -4, -3, 0, 1, 3];
        SortedDictionary<int, Interval> ownBounds = [];
        for (int i = 0; i < rows / 50; i++) ownBounds[random.Next(rows)] = Interval.Exact(1m);
        return new()
        {
            Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(0, 2000))],
            DecimalPlaces = [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(4))],
            LastDigits = [.. Enumerable.Range(0, rows).Select(_ => precisions[random.Next(precisions.Length)])],
            HedgeCodes = [.. Enumerable.Range(0, rows).Select(_ => (byte)(random.Next(20) == 0 ? random.Next(5) : 0))],
            DomainCodes = [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(2))],
            OwnBounds = ownBounds,
        };
    }
}
