using ChinaTrade.Data.Tests.Metrics;
using ChinaTrade.Data.Units;
using VerifyXunit;
using Xunit;
using static ChinaTrade.Data.Tests.Metrics.MetricRows;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>What is said where a question has no answer, or no lawful one.</summary>
public sealed class QueryMessageTests
{
    private static readonly Interval Ten = Interval.Exact(10m);

    [Fact]
    public async Task Message_OfEachRefusal_IsAsAccepted() => await Verifier.Verify(string.Join("\n\n",
        Refused("no figure", () => TradeData.Query().In(Period.FirstHalf(2021)).Exports().For(Partners.Japan).By().Measure(Indicators.TradeValue).Single()),
        Refused("another year", () => TradeData.Query().In(Period.FirstHalf(2031)).Exports().By().Measure(Indicators.TradeValue).Single()),
        Refused("members of a group", () => TradeData.Query().In(Period.FirstHalf(2020)).Exports().ForMembersOf(Partners.Asean).Measure(Indicators.TradeValue).Single()),
        Refused("several figures", () => TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue).Single()),
        Refused("a member beside its group", () => SumOf(ForEach(Value, "asean", "vietnam"))),
        Refused("an open group", () => SumOf(ForEach(Value, "belt-and-road", "asean"))),
        Refused("two groups", () => SumOf(ForEach(Value, "rcep", "asean"))),
        Refused("goods without bounds", () => SumOf(Value with { Commodity = "consumer-goods" }, Value with { Commodity = "labor-intensive-products" })),
        Refused("common months", () => SumOf(Value, Value with { Period = "2021-Q1" })),
        Refused("a total and its exports", () => SumOf(Value, Exports)),
        Refused("a whole and its part", () => SumOf(Value, Part)))).UseDirectory("_snapshots");

    private static Quantity<Yuan> SumOf(params FigureRow[] rows) =>
        new MetricSample([.. rows.Select(row => row.With(Ten))]).Dataset.Query().Measure(Indicators.TradeValue).Sum();

    private static string Refused(string name, Func<object> question) =>
        $"{name}:\n{Assert.ThrowsAny<InvalidOperationException>(question).Message}";
}
