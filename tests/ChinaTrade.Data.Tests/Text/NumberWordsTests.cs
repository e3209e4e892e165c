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
        foreach (TextLanguage language in Enum.GetValues<TextLanguage>())
        {
            string rest = NumberWords.OfHedge(hedge, language) + "5";

            Assert.Equal(hedge, NumberWords.TakeHedge(ref rest));
            Assert.Equal("5", rest);
        }
    }

    [Fact]
    public void OfHedge_None_IsEmpty() => Assert.Equal(string.Empty, NumberWords.OfHedge(Hedge.None, TextLanguage.English));

    [Theory]
    [InlineData("fell by 3%", "3%")]
    [InlineData("down 3%", "3%")]
    [InlineData("减少3%", "3%")]
    [InlineData("downtown 3%", null)]
    [InlineData("up 3%", null)]
    public void TakeFall_Texts_TakesWholeWordsOnly(string text, string? left)
    {
        string rest = text;

        Assert.Equal(left is not null, NumberWords.TakeFall(ref rest));
        Assert.Equal(left ?? text, rest);
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
