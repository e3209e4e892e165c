using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class SpelledNumbersTests
{
    [Theory]
    [InlineData("eight cities", "8 cities")]
    [InlineData("Twelve months", "12 months")]
    [InlineData("four-month", "4 -month")]
    [InlineData("eighty", "eighty")]
    [InlineData("八个", "8个")]
    [InlineData("两倍", "2倍")]
    [InlineData("十倍", "10倍")]
    [InlineData("十五个月", "15个月")]
    [InlineData("二十三项", "23项")]
    [InlineData("3%", "3%")]
    [InlineData("", "")]
    public void ToDigits_Texts_ReplacesTheNumberAtTheStart(string text, string digits) =>
        Assert.Equal(digits, SpelledNumbers.ToDigits(text));

    [Theory]
    [InlineData("one-sixth", 6)]
    [InlineData("a third", 3)]
    [InlineData("half", 2)]
    [InlineData("一半", 2)]
    [InlineData("三分之一", 3)]
    [InlineData("十分之一", 10)]
    public void TryReadFraction_UnitFractions_AreRoundedToTheNearestDenominator(string text, int parts)
    {
        Assert.True(SpelledNumbers.TryReadFraction(text, out Interval percent));

        Assert.Equal(100m / parts, percent.Number);
        Assert.InRange(percent.Lower!.Value * (parts + 0.5m), 99.999999999m, 100m);
        Assert.InRange(percent.Upper!.Value * (parts - 0.5m), 100m, 100.000000001m);
    }

    [Theory]
    [InlineData("two-thirds")]
    [InlineData("三分之二")]
    [InlineData("一分之一")]
    [InlineData("sixth of all")]
    [InlineData("16.67%")]
    public void TryReadFraction_OtherTexts_AreNone(string text) => Assert.False(SpelledNumbers.TryReadFraction(text, out _));
}
