using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>What the legend of <c>trade-modes.yaml</c> says beyond names and shapes, which the seed compiler knows.</summary>
public class TradeModeRulesTests
{
    private static readonly TradeMode[] Groups = [TradeModes.Processing, TradeModes.BondedLogistics, TradeModes.OtherThanMainModes];

    private static readonly TradeMode[] Regimes =
    [
        .. TradeModes.All.Where(mode => mode.IsExclusive && !Groups.Contains(mode)),
    ];

    [Fact]
    public void Regimes_OfTheTables_AreSeventeenThatExcludeEachOther()
    {
        Assert.Equal(17, Regimes.Length);
        Assert.All(
            from a in Regimes from b in Regimes where a != b select (a, b),
            pair => Assert.Equal(Overlap.Disjoint, Between(pair.a, pair.b)));
    }

    [Theory]
    [InlineData("processing", "processing-with-imported-materials, processing-with-supplied-materials")]
    [InlineData("bonded-logistics", "bonded-control-areas, special-area-logistics")]
    public void Group_OfTwoRegimes_OverlapsThemAlone(string group, string members)
    {
        TradeMode whole = TradeModes.Get(group);

        Assert.Equal(members, string.Join(", ", Regimes.Where(mode => mode.WithinCodes.Contains(group)).Select(mode => mode.Code)));
        Assert.All(Regimes, mode => Assert.Equal(
            mode.WithinCodes.Contains(group) ? Overlap.Overlapping : Overlap.Disjoint, Between(mode, whole)));
    }

    // General trade and the three groups make up all trade.
    [Fact]
    public void Regimes_BesideGeneralTrade_AreInOneGroupEach()
    {
        Assert.All(Regimes.Where(mode => mode != TradeModes.General), mode =>
            Assert.Single(Groups, group => mode.WithinCodes.Contains(group.Code)));
        Assert.Empty(TradeModes.General.WithinCodes);
        Assert.All(
            from a in Groups from b in Groups where a != b select (a, b),
            pair => Assert.Equal(Overlap.Disjoint, Between(pair.a, pair.b)));
    }

    [Fact]
    public void AreasAndChannels_AreNotKnownToBeDisjoint() => Assert.Equal(
        Overlap.Unknown, Between(TradeModes.CrossBorderECommerce, TradeModes.General));

    [Fact]
    public void Sum_OfACommodityByTradeMode_AddsUpTheGroups() => Assert.Equal(
        "149.36 million t",
        TradeData.Query().In(Period.YearToDate(2026, 4)).Imports().For(Commodities.Coal).By(Dimension.TradeMode)
            .Measure(Indicators.TradeVolume).Sum().ToString());

    private static Overlap Between(TradeMode a, TradeMode b) => FigureOverlap.Between(a, b, Period.Year(2024));
}
