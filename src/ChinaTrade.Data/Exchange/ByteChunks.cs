using System.Text;

namespace ChinaTrade.Data;

/// <summary>Writes text to a stream that takes bytes asynchronously only, as the body of a response of a web server does.</summary>
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

    /// <summary>Writes a document that is made as a whole.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, Func{TextWriter, IEnumerable{FigureRow}}, CancellationToken)"/>
    public static async Task WriteAsync(Stream stream, Action<Stream> write, CancellationToken cancellation)
    {
        using MemoryStream document = new();
        write(document);
        await SendAsync(document, stream, cancellation).ConfigureAwait(false);
    }

    private static async Task SendAsync(MemoryStream chunk, Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(chunk.GetBuffer().AsMemory(0, (int)chunk.Length), cancellation).ConfigureAwait(false);
        chunk.SetLength(0);
    }
}
