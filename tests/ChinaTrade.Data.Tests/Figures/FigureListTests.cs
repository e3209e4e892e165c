using System.Collections;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class FigureListTests
{
    private static readonly FigureList Asean = Briefings.FirstHalf2021.Partners.Asean.Figures;

    [Fact]
    public void ToString_List_IsATableOfTitlesAndNumbers() => Assert.Equal(
        """
        trade value, growth: ASEAN, exports, 2021-H1              +27.8 % year on year
        trade value, growth: ASEAN, 2021-H1                       +27.8 % year on year
        trade value, growth: ASEAN, Private enterprises, 2021-H1  +37.3 % year on year
        trade value: ASEAN, 2021-H1                               2.66 trillion yuan
        """.ReplaceLineEndings("\n"),
        Asean.ToString());

    [Fact]
    public void ToString_Node_IsThatOfItsFigures() => Assert.Equal(Asean.ToString(), Briefings.FirstHalf2021.Partners.Asean.ToString());

    [Fact]
    public void Indexer_EveryPlace_AgreesWithEnumeration()
    {
        Assert.Equal(4, Asean.Count);
        Assert.Equal(Asean, Enumerable.Range(0, Asean.Count).Select(i => Asean[i]));
        Assert.Equal(Asean.Cast<object>(), ((IEnumerable)Asean).Cast<object>());
        Assert.Throws<IndexOutOfRangeException>(() => Asean[4]);
    }

    [Fact]
    public void ToString_EmptyList_IsEmpty() => Assert.Equal(string.Empty, new FigureList(TradeData.Dataset.Table.Columns, string.Empty).ToString());
}
