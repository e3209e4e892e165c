using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class GrowthTests : KindTests<Growth<YearOnYear>>
{
    private static readonly Growth<YearOnYear> Asean = Read("27.8%");
    private static readonly PercentagePoints<Growth<YearOnYear>> Gap = PercentagePoints<Growth<YearOnYear>>.Parse("0.7 pp", null);

    [Fact]
    public void Subtraction_OnOneBase_IsPercentagePoints() =>
        Assert.Equal(new PercentagePoints<Growth<YearOnYear>>(Interval.Between(0.6m, 0.7m, 0.8m)), Asean - Read("27.1%"));

    [Fact]
    public void Arithmetic_WithPoints_IsGrowth()
    {
        Assert.Equal(new Growth<YearOnYear>(Interval.Between(27m, 27.1m, 27.2m)), Asean - Gap);
        Assert.Equal(new Growth<YearOnYear>(Interval.Between(28.4m, 28.5m, 28.6m)), Asean + Gap);
    }

    [Fact]
    public void Percent_Number_IsExact() => Assert.Equal(Interval.Exact(-3m), Growth<YearOnYear>.Percent(-3m).Interval);

    [Theory]
    [InlineData("+27.8 % year on year")]
    [InlineData("27.8% year on year")]
    [InlineData("27.8%")]
    [InlineData("27.8 percent")]
    [InlineData("同比增长27.8%")]
    [InlineData("增长27.8%")]
    [InlineData("27.8 [27.75, 27.85] % year-on-year")]
    public void Parse_WaysOfPrinting_MeanOneNumber(string text) => Assert.Equal(Asean, Read(text));

    [Theory]
    [InlineData("27.8 % since 2019")]
    [InlineData("比2019年同期增长27.8%")]
    [InlineData("27.8 [27.75, 27.85] % since-2019")]
    public void Parse_GrowthOnAnotherBase_IsRefused(string text)
    {
        Assert.False(Growth<YearOnYear>.TryParse(text, null, out _));
        Assert.Equal(Asean.Interval, Growth<Since2019>.Parse(text, null).Interval);
    }

    [Theory]
    [InlineData("-3%", "-3.5", "-2.5")]
    [InlineData("同比下降3%", "-3.5", "-2.5")]
    [InlineData("下降约3%", "-4", "-2")]
    [InlineData("同比下降近3%", "-3", "-2")]
    [InlineData("同比下降超过3%", null, "-3")]
    [InlineData("同比下降不足3%", "-3", null)]
    public void Parse_Fall_IsNegative(string text, string? lower, string? upper) =>
        Assert.Equal(Interval.Between(Number(lower), -3m, Number(upper)), Read(text).Interval);

    [Theory]
    [InlineData("", "27.8%", "+27.8 % year on year")]
    [InlineData("", "-3%", "-3 % year on year")]
    [InlineData("", "0%", "0 % year on year")]
    [InlineData("de-DE", "1,234.5%", "+1.234,5 % year on year")]
    [InlineData("sv-SE", "-3%", "\u22123 % year on year")]
    [InlineData("fa-IR", "27.8%", "\u200e+27٫8 % year on year")]
    [InlineData("zh-CN", "27.8%", "同比增长27.8%")]
    [InlineData("zh-CN", "-3%", "同比下降3%")]
    [InlineData("zh-Hant", "-3.0%", "同比下降3.0%")]
    public void ToString_G_NamesTheBase(string culture, string text, string expected) => Assert.Equal(expected, Write(Read(text), culture));

    [Fact]
    public void ToString_OtherBases_NamesThem()
    {
        Assert.Equal("exactly +22.8 % since 2019", Growth<Since2019>.Percent(22.8m).ToString());
        Assert.Equal("exactly +27 % on previous half", Growth<OnPreviousHalf>.Percent(27m).ToString());
        Assert.Equal("比年初增长恰好25%", Growth<SinceStartOfYear>.Percent(25m).ToString(null, CultureInfo.GetCultureInfo("zh-CN")));
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
