using System.Reflection;
using ChinaTrade.Data.Samples.Tests.Running;
using ChinaTrade.Data.Units;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Samples.Tests;

/// <summary>What LINQPad shows of the library's types: texts and flat tables, without a reference to LINQPad.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class ToDumpTests
{
    [Fact]
    public async Task Dump_EachType_IsATextOrAFlatTable()
    {
        var h1 = Briefings.FirstHalf2021;
        Figure<Quantity<Yuan>> total = h1.Overall.Total.Value;
        (string Name, object Value)[] values =
        [
            ("Quantity", total.Quantity), ("Rate", h1.Commodities.IronOre.Imports.UnitPrice.Quantity), ("Share",
                h1.TradeModes.General.Total.Share.Quantity),
            ("Growth", h1.Overall.Total.Growth.Quantity), ("PercentagePoints", h1.TradeModes.General.Total.ShareChange.Quantity),
            ("Ratio", total.Quantity / total.Quantity), ("Interval", total.Quantity.Interval), ("Period", total.Period),
            ("Code list entry", Partners.Asean), ("Code list", EnterpriseTypes.All), ("Series key", h1.Overall.Exports.Value.Key),
            ("Measure", total.Measure), ("Measure with its kind", Indicators.TradeValue.Growth), ("Citation", total.Citation),
            ("Figure", total.Untyped), ("Figure with its kind", total), ("Doubtful figure", h1.EnterpriseTypes.Private.Imports.GrowthGap),
            ("Figure list", h1.Partners.Asean.Figures), ("Step on the path", h1.Partners.Asean.Total),
            ("Query", TradeData.Query().For(Partners.India)), ("Query with its kind", TradeData.Query().For(Partners.India)
                .Measure(Indicators.TradeValue.Growth)),
            ("Derived", total.LevelYearEarlier()), ("Consistency", total.ConsistencyWith(total.Quantity)), ("Audit finding",
                TradeData.Audit().Findings[0]),
        ];

        string output = ConsoleOutput.From(() =>
        {
            foreach ((string name, object value) in values) value.Dump(name);
        });
        await Verify(output).UseDirectory("_snapshots");
    }

    [Fact]
    public void ToDump_KindsEntriesAndSteps_AllHaveOneThatIsNotPublic()
    {
        Type[] types = [.. typeof(TradeData).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && !type.IsInterface && type.GetInterfaces().Append(type.BaseType).Any(IsDumped))];
        Assert.True(types.Length > 20);
        Assert.All(types, type => Assert.NotNull(type.GetMethod("ToDump", BindingFlags.Instance | BindingFlags.NonPublic, [])));
    }

    private static bool IsDumped(Type? type) => type is not null
        && (type == typeof(IFigureNode) || type == typeof(CodeListEntry)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQuantityKind<>)));
}
