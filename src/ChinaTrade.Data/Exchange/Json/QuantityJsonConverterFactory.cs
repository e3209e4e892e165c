using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>Finds the converter of a generic kind of quantity in the shipped units and bases, and of figures and results of such a
/// kind.</summary>
/// <remarks>A closed list, not reflection: it works where code is compiled ahead of time. For a unit of your own add
/// <c>new QuantityJsonConverter&lt;Quantity&lt;MyUnit&gt;&gt;()</c> to the options' converters.</remarks>
public sealed class QuantityJsonConverterFactory : JsonConverterFactory
{
    private static readonly Type[] Kinds = [typeof(Quantity<>), typeof(Rate<,>), typeof(Growth<>), typeof(PercentagePoints<>),
        typeof(Figure<>), typeof(Derived<>)];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && Kinds.Contains(typeToConvert.GetGenericTypeDefinition());

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is not of the shipped units and bases.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        QuantityJsonResolver.FindConverter(typeToConvert)
        ?? throw new NotSupportedException(
            $"{typeToConvert} is not of the shipped units; add a QuantityJsonConverter for it to the options' converters.");
}
