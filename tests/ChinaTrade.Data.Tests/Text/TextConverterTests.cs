using System.ComponentModel;
using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class TextConverterTests
{
    private static object[] Values =>
    [
        Quantity<Yuan>.Parse("18.07 trillion yuan", CultureInfo.InvariantCulture), Share.Percent(12.5m), Growth<Since2019>.Percent(-3m),
        PercentagePoints<Share>.From(1.7m), Rate(), new Ratio(Interval.Exact(1.2m)), Period.FirstHalf(2021), Interval.Printed(1.5m,
            0.1m, Hedge.None),
        Partners.Asean, Commodities.IronOre, Flows.Exports, TradeModes.General, EnterpriseTypes.Private, DomesticRegions.All[0], TransportModes.All[0],
        Producers.Gacc, Sources.All[0], Indicators.TradeValue,
    ];

    [Fact]
    public void Converter_EveryTypeWithText_GoesToTextAndBack() => Assert.All(Values, value =>
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Equal(value, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!));
    });

    [Fact]
    public void Converter_TextOfAPerson_IsReadInItsCulture() => Assert.Equal(
        Quantity<Yuan>.Parse("18.07 trillion yuan", CultureInfo.InvariantCulture),
        TypeDescriptor.GetConverter(typeof(Quantity<Yuan>)).ConvertFrom(null, CultureInfo.GetCultureInfo("de-DE"), "18,07 trillion yuan"));

    [Fact]
    public void Converter_WrongText_SaysWhatWasExpected()
    {
        Assert.Equal("'aseam' is not a code of Partner; did you mean 'asean'?", Assert.Throws<UnknownCodeException>(
            () => TypeDescriptor.GetConverter(typeof(Partner)).ConvertFromInvariantString("aseam")).Message);
        Assert.Contains("expected the unit 'yuan'", Assert.Throws<FormatException>(
            () => TypeDescriptor.GetConverter(typeof(Quantity<Yuan>))
                .ConvertFromInvariantString("5 tonnes")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_UnitOfOnesOwn_ReadsWhatItWrites()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Quantity<Barrel>));

        Assert.Equal("2 [2, 2] bbl", converter.ConvertToInvariantString(new Quantity<Barrel>(Interval.Exact(2m))));
        Assert.Equal(new Quantity<Barrel>(Interval.Exact(2m)), converter.ConvertFromInvariantString("2 [2, 2] bbl"));
    }

    private static Rate<Yuan, Tonne> Rate() => Yuan.From(10m).Per(Tonne.From(4m));

    private sealed class Barrel : IUnit
    {
        public static UnitDefinition Definition { get; } = new("bbl", "bbl", "barrel", "barrels", "桶", string.Empty);
    }
}
