using System.ComponentModel;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>What .NET asks of values that have a text. A period has one spelling in every culture.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextConverter<Period>))]
public readonly partial struct Period : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Period>
{
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Period ISpanParsable<Period>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<Period>.TryParse(string? s, IFormatProvider? provider, out Period result) => TryParse(s, out result);

    static bool ISpanParsable<Period>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) =>
        TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(), utf8Destination, out bytesWritten);
}
