using System.ComponentModel;
using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Converts a generic quantity in the shipped units and bases from and to text, as <see cref="TextConverter{T}"/> does.</summary>
/// <remarks>Other units convert to text only. Thread-safe.</remarks>
/// <param name="type">The type of the quantity, such as that of an amount in yuan.</param>
public sealed class QuantityTextConverter(Type type) : TypeConverter
{
    // Attributes cannot name a type parameter, and reflection does not work where code is compiled ahead of time.
    private readonly Json.IQuantityParser? parser =
        Json.QuantityJsonResolver.FindConverter(type ?? throw new ArgumentNullException(nameof(type))) as Json.IQuantityParser;

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        (sourceType == typeof(string) && parser is not null) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a number in the unit; the message says what was expected.</exception>
    /// <exception cref="NotSupportedException">The value is no text, or the unit is none of the shipped ones.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && parser is not null ? parser.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is IFormattable own && destinationType == typeof(string)
            ? own.ToString("R", culture) : base.ConvertTo(context, culture, value, destinationType);
}
