using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class RatioTests : KindTests<Ratio>
{
    [Fact]
    public void AsShare_Ratio_IsPercent() =>
        Assert.Equal(new Share(Interval.Between(14.65m, 14.7m, 14.75m)), Read("0.147").AsShare());

    [Theory]
    [InlineData("1.198")]
    [InlineData("1.198 [1.1975, 1.1985]")]
    [InlineData("1.198 [1.1975, 1.1985] ratio")]
    public void Parse_PlainNumber_IsRatio(string text) => Assert.Equal(Interval.Between(1.1975m, 1.198m, 1.1985m), Read(text).Interval);

    [Fact]
    public void Parse_WithUnit_SaysThereIsNone() => Assert.Equal(
        "'1.198 yuan' is not understood; expected no unit.", Assert.Throws<FormatException>(() => Read("1.198 yuan")).Message);

    [Theory]
    [InlineData("", "exactly 1,234.5")]
    [InlineData("fr-FR", "exactly 1\u202f234,5")]
    [InlineData("zh-CN", "恰好1234.5")]
    public void ToString_G_IsPlainNumber(string culture, string expected) =>
        Assert.Equal(expected, Write(new(Interval.Exact(1234.5m)), culture));
}
