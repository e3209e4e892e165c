using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Json;

/// <summary>Finds the converter of a generic kind of quantity in the shipped units and bases.</summary>
/// <remarks>A closed list, not reflection: it works where code is compiled ahead of time. For a unit of your own add
/// <c>new QuantityJsonConverter&lt;Quantity&lt;MyUnit&gt;&gt;()</c> to the options' converters.</remarks>
public sealed class QuantityJsonConverterFactory : JsonConverterFactory
{
    private static readonly Type[] Kinds = [typeof(Quantity<>), typeof(Rate<,>), typeof(Growth<>)];

    private static readonly Dictionary<Type, JsonConverter> Converters = new JsonConverter[]
    {
        Of<Quantity<Yuan>>(), Of<Quantity<UsDollar>>(), Of<Quantity<Tonne>>(), Of<Quantity<IndexPoint>>(), Of<Quantity<Enterprise>>(),
        Of<Quantity<Train>>(), Of<Quantity<TwentyFootEquivalent>>(), Of<Quantity<Dose>>(), Of<Quantity<Month>>(), Of<Quantity<Hour>>(),
        Of<Quantity<WorkingDay>>(), Of<Quantity<Item>>(), Of<Rate<Yuan, Tonne>>(), Of<Rate<UsDollar, Tonne>>(), Of<Rate<Yuan, UsDollar>>(),
        Of<Growth<YearOnYear>>(), Of<Growth<Since2018>>(), Of<Growth<Since2019>>(), Of<Growth<OnPreviousHalf>>(), Of<Growth<SinceStartOfYear>>(),
        Of<Growth<SinceLowOfFirstHalf2020>>(),
    }.ToDictionary(converter => converter.Type!);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && Kinds.Contains(typeToConvert.GetGenericTypeDefinition());

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is not of the shipped units and bases.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters.TryGetValue(typeToConvert, out JsonConverter? converter)
        ? converter
        : throw new NotSupportedException($"{typeToConvert} is not of the shipped units; add a QuantityJsonConverter for it to the options' converters.");

    private static QuantityJsonConverter<T> Of<T>()
        where T : struct, IQuantityKind<T> => new();
}
