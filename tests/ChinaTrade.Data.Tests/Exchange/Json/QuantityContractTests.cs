using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>Every unit, basis and kind that ships is served, without being named here.</summary>
public sealed class QuantityContractTests
{
    private static readonly Type[] Generic =
    [
        .. ArgumentsThatAre(typeof(IUnit)).Select(unit => typeof(Quantity<>).MakeGenericType(unit)),
        .. ArgumentsThatAre(typeof(IBasis)).Select(basis => typeof(Growth<>).MakeGenericType(basis)),
        .. Indicators.All.Select(indicator => indicator.GetType().GetGenericArguments()[0]).Where(kind => kind.IsGenericType).Distinct(),
        .. ArgumentsThatAre(typeof(IBasis)).Select(basis => typeof(PercentagePoints<>)
            .MakeGenericType(typeof(Growth<>).MakeGenericType(basis))),
        typeof(PercentagePoints<Share>),
        typeof(Rate<UsDollar, Tonne>),
        typeof(Rate<Yuan, UsDollar>),
    ];

    private static readonly MethodInfo CheckOfShare = new Action<Interval>(CheckKind<Share>).Method;

    private static readonly Action<Interval>[] Checks =
    [
        Check<Interval>, CheckKind<Share>, CheckKind<Ratio>,
        .. Generic.Select(kind => CheckOfShare.GetGenericMethodDefinition().MakeGenericMethod(kind).CreateDelegate<Action<Interval>>()),
    ];

    private static readonly Gen<Interval> Intervals =
        from number in Gen.Decimal
        from below in Gen.Decimal[0m, 1_000m]
        from above in Gen.Decimal[0m, 1_000m]
        from open in Gen.Int[0, 3]
        where decimal.Abs(number) < 1e27m
        select Interval.Between((open & 1) == 1 ? null : number - below, number, (open & 2) == 2 ? null : number + above);

    [Fact]
    public void Deserialize_AnyNumberOfEveryKind_GivesItBack() =>
        Intervals.Sample(interval => Array.ForEach(Checks, check => check(interval)), iter: 500);

    [Fact]
    public void CreateConverter_EveryShippedUnitAndBasis_IsFound() => Assert.All(
        Generic, kind => Assert.Equal(kind, new QuantityJsonConverterFactory().CreateConverter(kind, JsonSerializerOptions.Default).Type));

    [Fact]
    public void GetTypeInfo_UnitOfAUser_IsNull() =>
        Assert.Null(QuantityJsonResolver.Default.GetTypeInfo(typeof(Quantity<Barrel>), JsonSerializerOptions.Default));

    [Fact]
    public void Serialize_TypeWithAConverterAmongTheOptions_UsesThat()
    {
        JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter<Hedge>() } };

        Assert.Equal("\"About\"", JsonSerializer.Serialize(Hedge.About, new TradeJsonContext(options).Hedge));
    }

    private static IEnumerable<Type> ArgumentsThatAre(Type argument) =>
        typeof(Yuan).Assembly.GetExportedTypes().Where(type => type is { IsInterface: false } && type.IsAssignableTo(argument));

    private static void CheckKind<T>(Interval interval)
        where T : struct, IQuantityKind<T> => Check(T.FromInterval(interval));

    private static void Check<T>(T value)
    {
        JsonTypeInfo<T> type = (JsonTypeInfo<T>)Contracts.From(typeof(T));
        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
    }
}
