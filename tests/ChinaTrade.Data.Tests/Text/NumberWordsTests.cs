using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(Hedge.About)]
    [InlineData(Hedge.Almost)]
    [InlineData(Hedge.Over)]
    [InlineData(Hedge.Under)]
    public void OfHedge_EachLanguage_ReadsBack(Hedge hedge)
    {
        foreach (NumberLanguage language in Enum.GetValues<NumberLanguage>())
        {
            string rest = NumberWords.OfHedge(hedge, language) + "5";

            Assert.Equal(hedge, NumberWords.TakeHedge(ref rest));
            Assert.Equal("5", rest);
        }
    }

    [Fact]
    public void OfHedge_None_IsEmpty() => Assert.Equal(string.Empty, NumberWords.OfHedge(Hedge.None, NumberLanguage.English));

    [Theory]
    [InlineData(12, " trillion", "万亿")]
    [InlineData(9, " billion", "")]
    [InlineData(8, "", "亿")]
    [InlineData(6, " million", "")]
    [InlineData(4, "", "万")]
    [InlineData(3, " thousand", "")]
    [InlineData(0, "", "")]
    public void OfMagnitude_EachLanguage_HasItsOwnWords(int exponent, string english, string chinese)
    {
        Assert.Equal(english, NumberWords.OfMagnitude(exponent, NumberLanguage.English));
        Assert.Equal(chinese, NumberWords.OfMagnitude(exponent, NumberLanguage.Chinese));
    }

    [Theory]
    [InlineData("万亿元", 12, "元")]
    [InlineData("亿吨", 8, "吨")]
    [InlineData("万家", 4, "家")]
    [InlineData("trillion yuan", 12, "yuan")]
    [InlineData("trillionaires", 0, "trillionaires")]
    [InlineData("million", 6, "")]
    public void TakeMagnitude_Texts_TakesWholeWordsOnly(string text, int exponent, string left)
    {
        string rest = text;

        Assert.Equal(exponent, NumberWords.TakeMagnitude(ref rest));
        Assert.Equal(left, rest);
    }

    [Theory]
    [InlineData(Hedge.Over, Hedge.Under)]
    [InlineData(Hedge.Under, Hedge.Over)]
    [InlineData(Hedge.About, Hedge.About)]
    [InlineData(Hedge.Almost, Hedge.Almost)]
    [InlineData(Hedge.None, Hedge.None)]
    public void Mirror_EachHedge_HoldsForTheNegatedNumber(Hedge hedge, Hedge mirrored)
    {
        Assert.Equal(mirrored, NumberWords.Mirror(hedge));
        Assert.Equal(-Interval.Printed(3m, 1m, hedge), Interval.Printed(-3m, 1m, mirrored));
    }
}
