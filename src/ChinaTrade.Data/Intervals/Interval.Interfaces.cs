#if NET
using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>What .NET asks of numbers that have a text. The text is the same in every culture.</summary>
/// <remarks>There are no comparison operators of generic math: order goes by the number, equality by the bounds too, so that neither of two
/// numbers may be less than the other although they are not equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextConverter<Interval>))]
public readonly partial struct Interval : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Interval>,
    IAdditionOperators<Interval, Interval, Interval>, IAdditiveIdentity<Interval, Interval>,
    ISubtractionOperators<Interval, Interval, Interval>, IUnaryNegationOperators<Interval, Interval>,
    IMultiplyOperators<Interval, Interval, Interval>, IMultiplicativeIdentity<Interval, Interval>,
    IDivisionOperators<Interval, Interval, Interval>
{
    /// <summary>Exact zero.</summary>
    static Interval IAdditiveIdentity<Interval, Interval>.AdditiveIdentity => default;

    /// <summary>Exact one.</summary>
    static Interval IMultiplicativeIdentity<Interval, Interval>.MultiplicativeIdentity => Exact(1m);

    /// <summary>Reads what <see cref="ToString()"/> writes, or a number alone, which is exact.</summary>
    /// <param name="s">Such as <c>18.07 [18.065, 18.075]</c>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Interval Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Interval result)
            ? result
            : throw new FormatException(
                $"'{s}' is not understood; expected a number with bounds that enclose it, such as 18.07 [18.065, 18.075].");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Interval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Interval result)
    {
        result = default;
        return s is not null && NumberReader.TryReadInterval(s, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Interval result) =>
        TryParse(s.ToString(), provider, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(), utf8Destination, out bytesWritten);
}
#endif
