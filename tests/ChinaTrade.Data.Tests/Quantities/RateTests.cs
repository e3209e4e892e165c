using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class RateTests : KindTests<Rate<Yuan, Tonne>>
{
    private static readonly Rate<Yuan, Tonne> Price = Read("1,075.8 yuan per tonne");
    private static readonly Quantity<Tonne> Volume = Quantity<Tonne>.Parse("561 million tons", CultureInfo.InvariantCulture);

    [Fact]
    public void Multiplication_ByVolume_IsValueBothWays()
    {
        Quantity<Yuan> value = Price * Volume;

        Assert.Equal(Interval.Between(1075.75m * 560.5e6m, 1075.8m * 561e6m, 1075.85m * 561.5e6m), value.Interval);
        Assert.Equal(value, Volume * Price);
        Assert.Equal("604 billion yuan [602.9, 604.1]", value.ToString("B", null));
    }

    [Fact]
    public void Division_ValueByPrice_IsVolume()
    {
        Quantity<Tonne> volume = Yuan.Billion(10m) / new Rate<Yuan, Tonne>(Interval.Exact(2_500m));

        Assert.Equal(Tonne.Million(4m), volume);
        Assert.True((Price * Volume / Price).Interval.Contains(Volume.Interval));
        Assert.Throws<DivideByZeroException>(() => Yuan.From(1m) / default(Rate<Yuan, Tonne>));
    }

    [Theory]
    [InlineData("1,075.8 yuan/t")]
    [InlineData("1,075.8 yuan per tonne")]
    [InlineData("1075.8 RMB per ton")]
    [InlineData("1075.8 CNY/t")]
    [InlineData("1075.8元/吨")]
    [InlineData("1075.8 [1075.75, 1075.85] CNY/t")]
    public void Parse_WaysOfPrinting_MeanOneNumber(string text) => Assert.Equal(Price, Read(text));

    [Fact]
    public void Parse_AmountWithoutVolume_SaysUnit() => Assert.Equal(
        "'1,075.8 yuan' is not understood; expected the unit 'yuan/t' instead of 'yuan'.",
        Assert.Throws<FormatException>(() => Read("1,075.8 yuan")).Message);

    [Theory]
    [InlineData("", "1,075.8 yuan/t [1,075.75, 1,075.85]")]
    [InlineData("de-DE", "1.075,8 yuan/t [1.075,75; 1.075,85]")]
    [InlineData("zh-CN", "1075.8元/吨 [1075.75, 1075.85]")]
    public void ToString_B_UsesSeparatorsOfCulture(string culture, string expected) => Assert.Equal(expected, Write(Price, culture, "B"));

    [Fact]
    public void ToString_LargeRate_HasNoMagnitudeWord() =>
        Assert.Equal("exactly 1,200,000 yuan/t", new Rate<Yuan, Tonne>(Interval.Exact(1_200_000m)).ToString());
}
