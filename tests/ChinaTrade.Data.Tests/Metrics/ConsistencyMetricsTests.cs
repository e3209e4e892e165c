using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.TypedPaths;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class ConsistencyMetricsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void ConsistencyWith_ShareOfTheUnion_IsConsistent()
    {
        Consistency consistency = H1.Partners.EuropeanUnion.Total.Share.ConsistencyWith(
            H1.Partners.EuropeanUnion.Total.Value.ShareOf(H1.Overall.Total.Value));

        Assert.True(consistency.IsConsistent);
        Assert.Equal(0m, consistency.Gap);
        Assert.Equal("consistent", consistency.ToString());
    }

    [Fact]
    public void ConsistencyWith_SwappedGap_SaysByHowMuch()
    {
        Derived<PercentagePoints<Growth<YearOnYear>>> gap = H1.EnterpriseTypes.Private.Exports.Growth.GapTo(H1.Overall.Exports.Growth);
        Consistency consistency = H1.EnterpriseTypes.Private.Exports.GrowthGap.AsPrinted().ConsistencyWith(gap);

        // 8.4 − 0.05 printed against 35.6 − 28.1 + 0.1 derived.
        Assert.Equal(new Consistency(AuditVerdict.Failed, 0.75m), consistency);
        Assert.Equal("inconsistent by 0.75", consistency.ToString());
        Assert.False(consistency.IsConsistent);
    }

    [Fact]
    public void ConsistencyWith_GrowthExcludingAnUpperBound_IsInconclusiveWhereTheyMeet() => Assert.Equal(
        "inconclusive", H1.DomesticRegions.Hubei.Partners.BeltAndRoad.Total.Growth.ConsistencyWith(Growth<YearOnYear>.Percent(31m))
            .ToString());

    [Fact]
    public void ConsistencyWith_GrowthExcludingAnUpperBound_FailsBelowItsLowerOne() => Assert.Equal(
        "inconsistent by 1", H1.DomesticRegions.Hubei.Partners.BeltAndRoad.Total.Growth.ConsistencyWith(Growth<YearOnYear>.Percent(29m))
            .ToString());

    [Fact]
    public void Default_SaysThatItIsNoVerdict()
    {
        Assert.Equal("no verdict", default(Consistency).ToString());
        Assert.False(default(Consistency).IsConsistent);
        Assert.Throws<InvalidOperationException>(() => default(Consistency).Verdict);
        Assert.NotEqual(default, new Consistency(AuditVerdict.Passed, 0m));
    }

    [Fact]
    public void ConsistencyWith_OneTrueValueBehindBoth_NeverFails() => Gen.Select(MetricGen.Growth, MetricGen.Growth).Sample(
        (a, b) =>
        {
            if (!a.Overlaps(b)) return;
            Consistency consistency = SampleFigures.Empty.Add(Indicators.TradeValue.Growth, a).Figure<Growth<YearOnYear>>()
                .ConsistencyWith(new Growth<YearOnYear>(b));
            Assert.NotEqual(AuditVerdict.Failed, consistency.Verdict);
            Assert.Equal(0m, consistency.Gap);
        },
        iter: 2_000);
}
