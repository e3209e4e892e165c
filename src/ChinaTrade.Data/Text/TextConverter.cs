#if NET
using System.ComponentModel;
using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Converts a value from and to text, for configuration, model binding and data grids.</summary>
/// <remarks>From text by its <c>Parse</c>, to text in its format <c>R</c> or, if it has a single text, in that; both read back.
/// Thread-safe.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class TextConverter<T> : TypeConverter
    where T : IParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is none of the type's; the message says what was expected.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T own && destinationType == typeof(string)
            ? own.ToString("R", culture) : base.ConvertTo(context, culture, value, destinationType);
}
#endif
