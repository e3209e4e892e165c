using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class PercentagePointsTests : KindTests<PercentagePoints<Share>>
{
    private static readonly PercentagePoints<Share> Change = Read("1.7 pp");

    [Fact]
    public void Arithmetic_OfPoints_IsPoints()
    {
        Assert.Equal(new PercentagePoints<Share>(Interval.Between(2.2m, 2.3m, 2.4m)), Change + Read("0.6 pp"));
        Assert.Equal(new PercentagePoints<Share>(Interval.Between(1m, 1.1m, 1.2m)), Change - Read("0.6 pp"));
        Assert.Equal(new PercentagePoints<Share>(Interval.Between(-1.75m, -1.7m, -1.65m)), -Change);
    }

    [Fact]
    public void Of_Number_IsExact() => Assert.Equal(Interval.Exact(1.7m), PercentagePoints<Share>.From(1.7m).Interval);

    [Theory]
    [InlineData("1.7 pp")]
    [InlineData("+1.7 pp")]
    [InlineData("1.7 percentage points")]
    [InlineData("1.7个百分点")]
    public void Parse_WaysOfPrinting_MeanOneNumber(string text) => Assert.Equal(Change, Read(text));

    [Theory]
    [InlineData("", "1.7 pp", "+1.7 pp [1.65, 1.75]")]
    [InlineData("", "-1 pp", "-1 pp [-1.5, -0.5]")]
    [InlineData("sv-SE", "-1 pp", "\u22121 pp [\u22121,5; \u22120,5]")]
    [InlineData("zh-CN", "1.7 pp", "+1.7个百分点 [1.65, 1.75]")]
    public void ToString_B_IsSigned(string culture, string text, string expected) =>
        Assert.Equal(expected, Write(Read(text), culture, "B"));
}
