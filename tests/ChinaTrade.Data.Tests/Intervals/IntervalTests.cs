using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Tests.Intervals;

public sealed class IntervalTests
{
    private static readonly Interval Printed = Interval.Between(18.065m, 18.07m, 18.075m);

    [Fact]
    public void Default_Always_IsExactZero()
    {
        Assert.Equal(Interval.Exact(0m), default);
        Assert.True(default(Interval).IsExact);
        Assert.Equal("0 [0, 0]", default(Interval).ToString());
    }

    [Fact]
    public void Between_NullBounds_AreInfinite()
    {
        Interval above = Interval.Between(25m, 25m, null);

        Assert.Equal(25m, above.Lower);
        Assert.Null(above.Upper);
        Assert.Null(above.Width);
        Assert.True(above.IsUnbounded);
        Assert.False(above.IsExact);
        Assert.Equal(Interval.Unbounded, Interval.Between(null, 0m, null));
    }

    [Theory]
    [InlineData("1", "0", "2")]
    [InlineData("0", "3", "2")]
    [InlineData(null, "3", "2")]
    [InlineData("1", "0", null)]
    public void Between_NumberOutsideBounds_Throws(string? lower, string number, string? upper)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => Interval.Between(Number(lower), Number(number)!.Value, Number(upper)));

        Assert.StartsWith($"The number value {number} lies outside its bounds [{lower}, {upper}].", refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Width_FiniteBounds_IsUpperLessLower()
    {
        Assert.Equal(0.01m, Printed.Width);
        Assert.Equal(0m, Interval.Exact(7m).Width);
    }

    [Fact]
    public void Width_BeyondDecimal_Throws() =>
        Assert.Throws<OverflowException>(() => Interval.Between(-7e28m, 0m, 7e28m).Width);

    [Fact]
    public void Contains_Numbers_IncludesBothBounds()
    {
        Assert.True(Printed.Contains(18.065m));
        Assert.True(Printed.Contains(18.075m));
        Assert.False(Printed.Contains(18.0649999m));
        Assert.False(Printed.Contains(18.0750001m));
        Assert.True(Interval.Between(25m, 25m, null).Contains(decimal.MaxValue));
        Assert.False(Interval.Between(25m, 25m, null).Contains(24.9m));
        Assert.True(Interval.Between(null, 3m, 3m).Contains(decimal.MinValue));
    }

    [Fact]
    public void Contains_Intervals_AsksForBothBounds()
    {
        Assert.True(Printed.Contains(Printed));
        Assert.True(Printed.Contains(Interval.Exact(18.075m)));
        Assert.False(Printed.Contains(Interval.Between(18.07m, 18.07m, 18.08m)));
        Assert.False(Printed.Contains(Interval.Between(18.07m, 18.07m, null)));
        Assert.True(Interval.Unbounded.Contains(Interval.Between(null, 5m, null)));
        Assert.False(Interval.Between(null, 5m, 5m).Contains(Interval.Unbounded));
    }

    [Fact]
    public void Overlaps_BoundsThatTouch_DoOverlap()
    {
        Interval above = Interval.Between(18.075m, 18.08m, 18.085m);

        Assert.True(Printed.Overlaps(above));
        Assert.True(above.Overlaps(Printed));
        Assert.False(Printed.Overlaps(Interval.Exact(18.0750001m)));
        Assert.True(Printed.Overlaps(Interval.Between(null, 0m, 18.065m)));
        Assert.False(Printed.Overlaps(Interval.Between(null, 0m, 18.064m)));
    }

    [Fact]
    public void IsCertainlyAbove_BoundsThatTouch_IsFalse()
    {
        Interval above = Interval.Between(18.075m, 18.08m, 18.085m);

        Assert.True(above > Printed);
        Assert.False(above.IsCertainlyAbove(Printed));
        Assert.True(Interval.Exact(18.0750001m).IsCertainlyAbove(Printed));
        Assert.True(Printed.IsCertainlyBelow(Interval.Exact(18.0750001m)));
        Assert.True(Interval.Between(25m, 25m, null).IsCertainlyAbove(Printed));
        Assert.False(Interval.Between(25m, 25m, null).IsCertainlyBelow(Interval.Exact(decimal.MaxValue)));
        Assert.False(Printed.IsCertainlyAbove(Printed));
    }

    [Fact]
    public void CutTo_BoundsBeyondDomain_AreCut()
    {
        Interval domain = Interval.Between(0m, 0m, 100m);

        Assert.Equal(Interval.Between(0m, 0.3m, 0.8m), Interval.Between(-0.2m, 0.3m, 0.8m).CutTo(domain));
        Assert.Equal(Interval.Between(0m, 3m, 3m), Interval.Between(null, 3m, 3m).CutTo(domain));
        Assert.Equal(Interval.Between(25m, 25m, 100m), Interval.Between(25m, 25m, null).CutTo(domain));
        Assert.Equal(Interval.Between(1m, 2m, 3m), Interval.Between(1m, 2m, 3m).CutTo(domain));
    }

    [Fact]
    public void CutTo_NumberOutsideDomain_StaysInside()
    {
        Interval cut = Interval.Between(100m, 105m, 110m).CutTo(Interval.Between(0m, 0m, 100m));

        Assert.Equal(Interval.Between(100m, 105m, 105m), cut);
    }

    [Theory]
    [InlineData(Hedge.None, "2.785", "2.795")]
    [InlineData(Hedge.About, "2.78", "2.8")]
    [InlineData(Hedge.Almost, "2.78", "2.79")]
    [InlineData(Hedge.Over, "2.79", null)]
    [InlineData(Hedge.Under, null, "2.79")]
    public void Printed_EachHedge_HasItsBounds(Hedge hedge, string? lower, string? upper)
    {
        Interval interval = Interval.Printed(2.79m, 0.01m, hedge);

        Assert.Equal(Interval.Between(Number(lower), 2.79m, Number(upper)), interval);
    }

    [Theory]
    [InlineData(Hedge.None, "-3.5", "-2.5")]
    [InlineData(Hedge.About, "-4", "-2")]
    [InlineData(Hedge.Almost, "-3", "-2")]
    [InlineData(Hedge.Over, "-3", null)]
    [InlineData(Hedge.Under, null, "-3")]
    public void Printed_FallOfThree_AlmostStopsShortOfIt(Hedge hedge, string? lower, string? upper) =>
        Assert.Equal(Interval.Between(Number(lower), -3m, Number(upper)), Interval.Printed(-3m, 1m, hedge));

    [Fact]
    public void Printed_BoundBeyondADecimal_IsInfinite()
    {
        Interval printed = Interval.Printed(decimal.MinValue, decimal.MaxValue, Hedge.None);

        Assert.Null(printed.Lower);
        Assert.InRange(printed.Upper!.Value, decimal.MinValue / 2m, (decimal.MinValue / 2m) + 10m);
        Assert.Null(Interval.Printed(decimal.MaxValue, 1m, Hedge.About).Upper);
    }

    [Fact]
    public void Printed_ExactNumber_HasNoWidth() => Assert.Equal(Interval.Exact(7377m), Interval.Printed(7377m, 0m, Hedge.None));

    [Fact]
    public void Printed_UnitBelowDecimal_RoundsOutward()
    {
        Assert.Equal(Interval.Between(0m, 1e-28m, 2e-28m), Interval.Printed(1e-28m, 1e-28m, Hedge.None));
        Assert.Equal(Interval.Between(7e28m - 1m, 7e28m, 7e28m + 1m), Interval.Printed(7e28m, 1m, Hedge.None));
    }

    [Fact]
    public void Printed_BoundBeyondDecimal_IsInfinite()
    {
        Assert.Equal(Interval.Between(7.8e28m, 7.9e28m, null), Interval.Printed(7.9e28m, 1e27m, Hedge.About));
        Assert.Equal(Interval.Between(null, -7.9e28m, -7.8e28m), Interval.Printed(-7.9e28m, 1e27m, Hedge.About));
    }

    [Fact]
    public void Printed_UnknownHedge_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("hedge", () => Interval.Printed(1m, 1m, (Hedge)99));

    [Fact]
    public void Printed_NegativeUnit_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Interval.Printed(1m, -1m, Hedge.Over));

    [Fact]
    public void Equals_SameNumberOtherBounds_IsFalse()
    {
        Assert.True(Printed == Interval.Between(18.0650m, 18.070m, 18.0750m));
        Assert.Equal(Printed.GetHashCode(), Interval.Between(18.0650m, 18.070m, 18.0750m).GetHashCode());
        Assert.True(Printed != Interval.Exact(18.07m));
        Assert.True(Printed != Interval.Between(18.065m, 18.07m, null));
        Assert.NotEqual(Interval.Between(null, 0m, 0m), Interval.Between(0m, 0m, null));
        Assert.False(Interval.Exact(1m).Equals(1m));
    }

    [Fact]
    public void CompareTo_Intervals_GoesByNumberAlone()
    {
        Interval wide = Interval.Between(0m, 18.07m, null);
        Interval less = Interval.Between(0m, 18.06m, 99m);

        Assert.Equal(0, Printed.CompareTo(wide));
        Assert.True(Printed <= wide && Printed >= wide && !(Printed < wide) && !(Printed > wide));
        Assert.True(less < Printed && Printed > less && less <= Printed && Printed >= less);
        Assert.True(less.CompareTo(Printed) < 0);
    }

    [Fact]
    public void ToString_AnyInterval_IsInvariantAndWithoutTrailingZeros()
    {
        Assert.Equal("18.07 [18.065, 18.075]", Interval.Between(18.0650m, 18.07000m, 18.075m).ToString());
        Assert.Equal("-3 [-∞, ∞]", Interval.Between(null, -3m, null).ToString());
        Assert.Equal("10000000000000000000000000000 [0, ∞]", Interval.Between(0m, 1e28m, null).ToString());
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
