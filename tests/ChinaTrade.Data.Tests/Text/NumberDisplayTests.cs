using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class NumberDisplayTests
{
    [Theory]
    [InlineData("18.07 trillion yuan", "18.07 trillion yuan [18.065, 18.075]")]
    [InlineData("1.50 trillion yuan", "1.50 trillion yuan [1.495, 1.505]")]
    [InlineData("2.0 billion yuan", "2.0 billion yuan [1.95, 2.05]")]
    [InlineData("10 trillion yuan", "10 trillion yuan [5, 15]")]
    [InlineData("12.0 thousand yuan", "12.0 thousand yuan [11.95, 12.05]")]
    [InlineData("479,000 yuan", "479 thousand yuan [478.5, 479.5]")]
    [InlineData("7,377 yuan", "7,377 yuan [7,376.5, 7,377.5]")]
    [InlineData("1,234,567 yuan", "1.234567 million yuan [1.2345665, 1.2345675]")]
    [InlineData("0 yuan", "0 yuan [-0.5, 0.5]")]
    [InlineData("0.0 yuan", "0.0 yuan [-0.05, 0.05]")]
    [InlineData("1 yuan", "1 yuan [0.5, 1.5]")]
    [InlineData("-570.65 billion yuan", "-570.65 billion yuan [-570.655, -570.645]")]
    [InlineData("about 2.79 trillion yuan", "2.79 trillion yuan [2.78, 2.8]")]
    [InlineData("almost 2.79 trillion yuan", "2.79 trillion yuan [2.78, 2.79]")]
    [InlineData("over 500 million yuan", "500 million yuan [500, ∞]")]
    [InlineData("under 24 yuan", "24 yuan [-∞, 24]")]
    public void ToString_PrintedNumbers_ShowsTheDigitsPrinted(string printed, string shown) =>
        Assert.Equal(shown, Quantity<Yuan>.Parse(printed, CultureInfo.InvariantCulture).ToString("B", null));

    [Theory]
    [InlineData(602_950_000_000, 603_523_800_000, 604_090_000_000, "604 billion yuan [602.9, 604.1]")]
    [InlineData(1_620_000_000_000, 1_630_000_000_000, 1_640_000_000_000, "1.63 trillion yuan [1.62, 1.64]")]
    [InlineData(1_590_000_000_000, 1_600_000_000_000, 1_610_000_000_000, "1.60 trillion yuan [1.59, 1.61]")]
    [InlineData(9, 10, 11, "10 yuan [9, 11]")]
    [InlineData(-500_000, 3, 500_000, "3 yuan [-500,000, 500,000]")]
    [InlineData(14_400, 14_500, 14_600, "14,500 yuan [14,400, 14,600]")]
    [InlineData(999_500, 999_999, 1_000_400, "1.000 million yuan [0.9995, 1.0004]")]
    public void ToString_DerivedNumbers_ShowsTheDigitsThatBoundsDeserve(long lower, long number, long upper, string shown) =>
        Assert.Equal(shown, new Quantity<Yuan>(Interval.Between(lower, number, upper)).ToString("B", null));

    [Fact]
    public void ToString_RoundingWouldLeaveBounds_ShowsOneDigitMore()
    {
        Interval interval = Interval.Between(14.44m, 14.45m, 14.48m);

        Assert.Equal("14.5 % [14.44, 14.5]", new Share(Interval.Between(14.44m, 14.45m, 14.50m)).ToString("B", null));
        Assert.Equal("14.45 % [14.44, 14.48]", new Share(interval).ToString("B", null));
    }

    [Theory]
    [InlineData("0", "0 yuan")]
    [InlineData("1", "1 yuan")]
    [InlineData("-1", "-1 yuan")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001 yuan")]
    [InlineData("10000000000000000000000000000", "10,000,000,000,000,000 trillion yuan")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335 yuan")]
    [InlineData("123456", "123,456 yuan")]
    [InlineData("1234567", "1,234,567 yuan")]
    [InlineData("1234560", "1.23456 million yuan")]
    [InlineData("37000", "37 thousand yuan")]
    [InlineData("2.50", "2.5 yuan")]
    public void ToString_ExactNumbers_ShowsAllDigits(string number, string shown)
    {
        Quantity<Yuan> exact = Yuan.From(decimal.Parse(number, CultureInfo.InvariantCulture));

        Assert.Equal("exactly " + shown, exact.ToString());
    }

    [Fact]
    public void ToString_DigitsThatAreNoise_ShowsNoZerosOfThem()
    {
        Quantity<Yuan> back = Yuan.Million(3m) / 7m * 7m;

        Assert.False(back.Interval.IsExact);
        Assert.Equal("3 million yuan", back.ToString());
        Assert.Equal("8.333333333333333333333333333 billion yuan", (Yuan.Billion(25m) / 3m).ToString());
    }

    [Fact]
    public void ToString_BoundsAtTheEndOfDecimals_ShowsThem()
    {
        Quantity<Yuan> wide = new(Interval.Between(decimal.MinValue, 3m, decimal.MaxValue));
        Quantity<Yuan> high = new(Interval.Between(1m, 7.5e28m, decimal.MaxValue));

        Assert.Equal("3 yuan [-79,228,162,514,264,337,593,543,950,335, 79,228,162,514,264,337,593,543,950,335]", wide.ToString("B", null));
        Assert.Equal("70,000,000,000,000,000 trillion yuan [0, 79,228,162,514,264,337.593543950335]", high.ToString("B", null));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(12)]
    [InlineData(700)]
    public void ToString_UnderWithLowerBoundOfDomain_ShowsOwnDigits(int hours)
    {
        Interval interval = Interval.Between(0m, hours, hours);

        Assert.Equal($"under {hours} hours", StyleOfHours.Format(interval, Hedge.Under, null, null));
    }

    [Fact]
    public void ToString_One_IsSingularOnlyWhereItReadsOne()
    {
        Assert.Equal("exactly 1 hour", Hour.From(1m).ToString());
        Assert.Equal("1.0 hours", Quantity<Hour>.Parse("1.0 hours", CultureInfo.InvariantCulture).ToString());
        Assert.Equal("exactly 2 hours", Hour.From(2m).ToString());
    }

    private static NumberStyle StyleOfHours => UnitStyle.From(Hour.Definition);
}
