using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Units;

public sealed class UnitTests
{
    [Fact]
    public void ToString_EachUnit_WritesItsWords()
    {
        Assert.Equal("exactly 2 yuan", Yuan.From(2m).ToString());
        Assert.Equal("exactly 2 US dollars", UsDollar.From(2m).ToString());
        Assert.Equal("exactly 2 t", Tonne.From(2m).ToString());
        Assert.Equal("exactly 2 index points", IndexPoint.From(2m).ToString());
        Assert.Equal("exactly 2 enterprises", Enterprise.From(2m).ToString());
        Assert.Equal("exactly 2 trains", Train.From(2m).ToString());
        Assert.Equal("exactly 2 TEU", TwentyFootEquivalent.From(2m).ToString());
        Assert.Equal("exactly 2 doses", Dose.From(2m).ToString());
        Assert.Equal("exactly 2 months", Month.From(2m).ToString());
        Assert.Equal("exactly 2 hours", Hour.From(2m).ToString());
        Assert.Equal("exactly 2 working days", WorkingDay.From(2m).ToString());
        Assert.Equal("exactly 2 items", Item.From(2m).ToString());
    }

    [Fact]
    public void UnitCode_EachKind_IsThatOfRows()
    {
        Assert.Equal("CNY", CodeOf<Quantity<Yuan>>());
        Assert.Equal("CNY/t", CodeOf<Rate<Yuan, Tonne>>());
        Assert.Equal("%", CodeOf<Share>());
        Assert.Equal("%", CodeOf<Growth<Since2019>>());
        Assert.Equal("pp", CodeOf<PercentagePoints<Share>>());
        Assert.Equal("ratio", CodeOf<Ratio>());
    }

    [Fact]
    public void Definition_EveryUnitType_HasItsOwnCode()
    {
        UnitDefinition[] definitions =
        [
            .. from type in typeof(Yuan).Assembly.GetExportedTypes()
               where type.Namespace == typeof(Yuan).Namespace && type.GetInterface(nameof(IUnit)) is not null
               select (UnitDefinition)type.GetProperty("Definition")!.GetValue(null)!,
        ];

        Assert.Equal(UnitDefinitions.Codes, definitions.Select(definition => definition.Code).Order(StringComparer.Ordinal));
        Assert.Distinct(definitions.SelectMany(definition => definition.Words.Distinct()));
    }

    private static string CodeOf<T>()
        where T : struct, IQuantityKind<T> => T.UnitCode;
}
