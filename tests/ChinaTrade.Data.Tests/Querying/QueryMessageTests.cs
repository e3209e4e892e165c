using ChinaTrade.Data.Testing;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using VerifyXunit;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>What is said where a question has no answer, or no lawful one.</summary>
public sealed class QueryMessageTests
{
    private static readonly Measure<Quantity<Yuan>> Value = Indicators.TradeValue.Level;

    private static readonly TradeDataset Dataset = SampleFigures.Empty
        .Add(Value, Flows.Total, "18.07 trillion yuan")
        .Add(Value, Flows.Total, "2.66 trillion yuan", Partners.Asean)
        .Add(Value, Flows.Total, "2.52 trillion yuan", Partners.EuropeanUnion)
        .Add(Value, Flows.Total, "2.21 trillion yuan", Partners.UnitedStates)
        .Add(Value, Flows.Total, "1.18 trillion yuan", Partners.Japan)
        .Add(Value, Flows.Total, "5.35 trillion yuan", Partners.BeltAndRoad)
        .In(Period.YearToDate(2021, 5)).Add(Value, Flows.Exports, "431.36 billion yuan", Partners.Japan)
        .In(Period.YearToDate(2021, 8)).Add(Value, Flows.Exports, "694.92 billion yuan", Partners.Japan)
        .In(Period.FirstHalf(2020))
        .Add(Value, Flows.Exports, "1.15 trillion yuan", Partners.Asean)
        .Add(Value, Flows.Exports, "473.18 billion yuan", Partners.Japan)
        .Add(Value, Flows.Exports, "1.25 trillion yuan", Partners.UnitedStates)
        .In(Period.YearToDate(2025, 9)).Add(Value, Flows.Exports, "19.95 trillion yuan")
        .In(Period.Quarter(2026, 1)).Add(Value, Flows.Exports, "6.85 trillion yuan")
        .In(Period.FirstHalf(2026)).Add(Value, Flows.Exports, "14.73 trillion yuan")
        .Build();

    [Fact]
    public async Task Message_OfEachRefusal_IsAsAccepted() => await Verifier.Verify(string.Join("\n\n",
        Refused("no figure", () => In(2021).Exports().For(Partners.Japan).By().Measure(Value).Single()),
        Refused("another year", () => In(2031).Exports().By().Measure(Value).Single()),
        Refused("members of a group", () => In(2020).Exports().ForMembersOf(Partners.Asean).Measure(Value).Single()),
        Refused("several figures", () => In(2021).Total().By(Dimension.Partner).Measure(Value).Single()),
        Refused("a member beside its group", () => SumOf(Parts(Partners.Asean, Partners.Vietnam))),
        Refused("an open group", () => SumOf(Parts(Partners.BeltAndRoad, Partners.Asean))),
        Refused("two groups", () => SumOf(Parts(Partners.Rcep, Partners.Asean))),
        Refused("goods without bounds", () => SumOf(Parts(Commodities.ConsumerGoods, Commodities.LaborIntensiveProducts))),
        Refused("common months", () => SumOf(Total.In(Period.Quarter(2021, 1)).Add(Value, Flows.Total, "10 yuan"))),
        Refused("a total and its exports", () => SumOf(Total.Add(Value, Flows.Exports, "10 yuan"))),
        Refused("a whole and its part", () => SumOf(Total.Add(Value, Flows.Total, "10 yuan", Partners.Asean))))).UseDirectory("_snapshots");

    private static TradeDatasetBuilder Total => SampleFigures.Empty.Add(Value, Flows.Total, "10 yuan");

    private static TradeDatasetBuilder Parts(params CodeListEntry[] entries) =>
        SampleFigures.Empty.AddEach(Value, Interval.Exact(10m), entries);

    private static TradeQuery In(int year) => Dataset.Query().In(Period.FirstHalf(year));

    private static Quantity<Yuan> SumOf(TradeDatasetBuilder figures) => figures.BuildUnaudited().Query().Measure(Value).Sum();

    private static string Refused(string name, Func<object> question) =>
        $"{name}:\n{Assert.ThrowsAny<InvalidOperationException>(question).Message}";
}
