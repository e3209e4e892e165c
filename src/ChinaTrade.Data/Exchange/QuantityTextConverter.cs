using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace ChinaTrade.Data;

/// <summary>Converts a generic quantity from and to text, as <see cref="TextConverter{T}"/> does.</summary>
/// <remarks>In a native program it converts from text only if the program itself keeps the type's <c>Parse</c> for reflection.
/// Thread-safe.</remarks>
/// <param name="type">The type of the quantity, such as that of an amount in yuan.</param>
public sealed class QuantityTextConverter(Type type) : TypeConverter
{
    // An attribute cannot name a type parameter, and a list of all types here would be part of every native program.
    private readonly MethodInfo? parse = ParserOf(type ?? throw new ArgumentNullException(nameof(type)));

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        (sourceType == typeof(string) && parse is not null) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a number in the unit; the message says what was expected.</exception>
    /// <exception cref="NotSupportedException">The value is no text, or there is no <c>Parse</c>.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && parse is not null
            ? parse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [text, culture], null) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is IFormattable own && destinationType == typeof(string)
            ? own.ToString("R", culture) : base.ConvertTo(context, culture, value, destinationType);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Where Parse was trimmed, nothing is converted from text.")]
    private static MethodInfo? ParserOf(Type type) => type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)]);
}
