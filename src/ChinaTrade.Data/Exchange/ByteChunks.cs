using System.Globalization;
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Writes text asynchronously, a chunk of memory at a time: to a stream that takes bytes asynchronously only, as the body of a
/// response of a web server does, or to a text writer.</summary>
internal static class ByteChunks
{
    private const int Size = 32 * 1024;

    // A half of a surrogate pair is no text; it must not turn into another character in silence.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes records as they come, with a chunk of memory.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="write">Writes the records one by one.</param>
    /// <param name="cancellation">Ends the writing between two chunks.</param>
    public static async Task WriteAsync(Stream stream, Func<TextWriter, IEnumerable<FigureRow>> write, CancellationToken cancellation)
    {
        using MemoryStream chunk = new();
        await using StreamWriter writer = new(chunk, Utf8);
        foreach (FigureRow row in write(writer))
        {
            if (chunk.Length >= Size) await SendAsync(chunk, stream, cancellation).ConfigureAwait(false);
        }

        await writer.FlushAsync(cancellation).ConfigureAwait(false);
        await SendAsync(chunk, stream, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes records as they come, with a chunk of memory.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="write">Writes the records one by one.</param>
    /// <param name="cancellation">Ends the writing between two chunks.</param>
    public static async Task WriteAsync(TextWriter target, Func<TextWriter, IEnumerable<FigureRow>> write, CancellationToken cancellation)
    {
        StringBuilder chunk = new();
        await using StringWriter writer = new(chunk, CultureInfo.InvariantCulture);
        foreach (FigureRow row in write(writer))
        {
            if (chunk.Length >= Size) await SendAsync(chunk, target, cancellation).ConfigureAwait(false);
        }

        await SendAsync(chunk, target, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes a document that is made as a whole.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, Func{TextWriter, IEnumerable{FigureRow}}, CancellationToken)"/>
    public static async Task WriteAsync(Stream stream, Action<Stream> write, CancellationToken cancellation)
    {
        using MemoryStream document = new();
        write(document);
        await SendAsync(document, stream, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes a document that is made as a whole.</summary>
    /// <inheritdoc cref="WriteAsync(TextWriter, Func{TextWriter, IEnumerable{FigureRow}}, CancellationToken)"/>
    public static async Task WriteAsync(TextWriter target, Action<Stream> write, CancellationToken cancellation)
    {
        using MemoryStream document = new();
        write(document);
        string text = Utf8.GetString(document.GetBuffer().AsSpan(0, (int)document.Length));
        await target.WriteAsync(text.AsMemory(), cancellation).ConfigureAwait(false);
    }

    private static async Task SendAsync(StringBuilder chunk, TextWriter target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await target.WriteAsync(chunk, cancellation).ConfigureAwait(false);
        chunk.Clear();
    }

    private static async Task SendAsync(MemoryStream chunk, Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(chunk.GetBuffer().AsMemory(0, (int)chunk.Length), cancellation).ConfigureAwait(false);
        chunk.SetLength(0);
    }
}
