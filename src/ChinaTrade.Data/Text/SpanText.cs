#if NET
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Writes texts into memory that a caller provides.</summary>
internal static class SpanText
{
    /// <summary>Copies a text; writes nothing and returns <c>false</c> if the destination is too short.</summary>
    public static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies a text as UTF-8; writes nothing and returns <c>false</c> if the destination is too short.</summary>
    public static bool TryWrite(string text, Span<byte> destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(text, destination, out bytesWritten);
}
#endif
