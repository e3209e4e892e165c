using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class ShareTests : KindTests<Share>
{
    private static readonly Share General = Read("61.9%");
    private static readonly PercentagePoints<Share> Change = PercentagePoints<Share>.Parse("1.7 percentage points", null);

    [Fact]
    public void Subtraction_OfShares_IsPercentagePoints() =>
        Assert.Equal(new PercentagePoints<Share>(Interval.Between(40.3m, 40.4m, 40.5m)), General - Read("21.5%"));

    [Fact]
    public void Arithmetic_WithPoints_IsShare()
    {
        Assert.Equal(new Share(Interval.Between(60.1m, 60.2m, 60.3m)), General - Change);
        Assert.Equal(new Share(Interval.Between(63.5m, 63.6m, 63.7m)), General + Change);
    }

    [Fact]
    public void Percent_Number_IsExact() => Assert.Equal(Interval.Exact(61.9m), Share.Percent(61.9m).Interval);

    [Theory]
    [InlineData("61.9%")]
    [InlineData("61.9 %")]
    [InlineData("61.9 percent")]
    [InlineData("61.9 per cent")]
    [InlineData("61.9 [61.85, 61.95] %")]
    public void Parse_WaysOfPrinting_MeanOneNumber(string text) => Assert.Equal(General, Read(text));

    [Fact]
    public void Parse_PercentagePoints_AreNoShare() => Assert.Equal(
        "'1.7 pp' is not understood; expected the unit '%' instead of 'pp'.", Assert.Throws<FormatException>(() => Read("1.7 pp")).Message);

    [Theory]
    [InlineData("", "61.9 % [61.85, 61.95]")]
    [InlineData("sv-SE", "61,9 % [61,85; 61,95]")]
    [InlineData("tr-TR", "61,9 % [61,85; 61,95]")]
    [InlineData("zh-CN", "61.9% [61.85, 61.95]")]
    public void ToString_B_UsesSeparatorsOfCulture(string culture, string expected) => Assert.Equal(expected, Write(General, culture, "B"));
}
