using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>What is not known to be part of a whole is refused by name, by every metric of a part and its whole.</summary>
public sealed class PartGuardTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Yuan>> All => H1.Overall.Total.Value;

    private static Figure<Quantity<Yuan>> Asean => H1.Partners.Asean.Total.Value;

    private static Figure<Quantity<Yuan>> UsExports => H1.Partners.UnitedStates.Exports.Value;

    [Fact]
    public void ContributionTo_OtherFlow_NamesBothAndTheFlows() => Refused(
        "'trade value: United States, exports, 2021-H1' is no part of 'trade value: imports, 2021-H1': exports and imports have nothing in common. "
            + "Ask for a whole whose flow contains exports.",
        () => UsExports.ContributionTo(H1.Overall.Imports.Value));

    [Fact]
    public void ShareOf_Swapped_SaysToExchange() => Refused(
        "'trade value: all trade, 2021-H1' is no part of 'trade value: ASEAN, 2021-H1': World contains ASEAN. Exchange the two.",
        () => All.ShareOf(Asean));

    [Fact]
    public void ShareOf_OpenGroup_SaysHowToAskIfItIsKnown() => Refused(
        "'trade value: ASEAN, 2021-H1' is not known to be part of 'trade value: Countries along the Belt and Road, 2021-H1': it is unknown whether ASEAN and "
            + "Countries along the Belt and Road overlap, since no official list of the members of Countries along the Belt and Road is known. If it is, divide "
            + "the numbers: (part.Quantity / whole.Quantity).AsShare().",
        () => Asean.ShareOf(H1.Partners.BeltAndRoad.Total.Value));

    [Fact]
    public void ShareOf_WiderInOneDimensionOnly_NamesIt() => Refused(
        "'trade value: ASEAN, 2021-H1' is no part of 'trade value: exports, 2021-H1': total contains exports. Ask for a whole whose flow contains total.",
        () => Asean.ShareOf(H1.Overall.Exports.Value));

    [Fact]
    public void PartAndWhole_Swapped_EveryMetricRefuses() => Assert.All<Action>(
        [
            () => All.ShareOf(Asean), () => All.ShareYearEarlier(Asean), () => All.ShareChangeIn(Asean), () => All.ContributionTo(Asean),
            () => All.ShareOfGrowthOf(Asean), () => Asean.Excluding(All), () => Asean.GrowthExcluding(All),
            () => H1.Overall.Imports.Value.Excluding(UsExports),
            () => TradeData.Query().In(Period.FirstHalf(2021)).Total().By().Measure(Indicators.TradeValue).HerfindahlHirschman(Asean),
            () => TradeData.Query().In(Period.FirstHalf(2021)).Total().By().Measure(Indicators.TradeValue).ShareOf(Asean),
        ],
        metric => Assert.Contains("is no part of", Assert.Throws<ArgumentException>(metric).Message, StringComparison.Ordinal));

    [Fact]
    public void ShareOf_ExportsInAllTrade_IsAPart() => Assert.InRange(UsExports.ShareOf(All).Number, 9m, 10m);

    private static void Refused(string message, Action metric) =>
        Assert.Equal(message + " (Parameter 'part')", Assert.Throws<ArgumentException>(metric).Message);
}
