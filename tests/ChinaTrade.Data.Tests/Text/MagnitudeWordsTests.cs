using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class MagnitudeWordsTests
{
    [Theory]
    [InlineData(12, " trillion", "万亿")]
    [InlineData(9, " billion", "十亿")]
    [InlineData(8, " hundred million", "亿")]
    [InlineData(6, " million", "百万")]
    [InlineData(4, " ten thousand", "万")]
    [InlineData(3, " thousand", "千")]
    [InlineData(0, "", "")]
    public void Get_EachLanguage_HasItsOwnWords(int exponent, string english, string chinese)
    {
        Assert.Equal(english, MagnitudeWords.Get(exponent, TextLanguage.English));
        Assert.Equal(chinese, MagnitudeWords.Get(exponent, TextLanguage.Chinese));
    }

    [Theory]
    [InlineData("万亿元", 12, "元")]
    [InlineData("亿吨", 8, "吨")]
    [InlineData("万家", 4, "家")]
    [InlineData("千万吨", 7, "吨")]
    [InlineData("trillion yuan", 12, "yuan")]
    [InlineData("tn yuan", 12, "yuan")]
    [InlineData("bn", 9, "")]
    [InlineData("trillionaires", 0, "trillionaires")]
    [InlineData("tnt", 0, "tnt")]
    [InlineData("million", 6, "")]
    public void Take_Texts_TakesWholeWordsOnly(string text, int exponent, string left)
    {
        string rest = text;

        MagnitudeWords.Take(ref rest, out int taken);

        Assert.Equal(exponent, taken);
        Assert.Equal(left, rest);
    }

    [Theory]
    [InlineData("倍", true, 2)]
    [InlineData("成", true, 1)]
    [InlineData("倍元", false, 2)]
    [InlineData("%", false, 0)]
    public void TakePercent_Texts_TakesThemWithoutAUnit(string text, bool isTaken, int exponent)
    {
        string rest = text;

        Assert.Equal(isTaken, MagnitudeWords.TakePercent(ref rest, out int taken));
        Assert.Equal(exponent, taken);
        Assert.Equal(isTaken ? string.Empty : text, rest);
    }
}
