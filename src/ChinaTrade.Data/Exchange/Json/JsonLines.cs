using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>Rows as JSON Lines: an object a line.</summary>
public static class JsonLines
{
    /// <summary>More than any row; a longer line has lost its end.</summary>
    private const int MaxLineLength = 1_000_000;

    // A half of a surrogate pair is no text; it must not turn into another character in silence.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes one row per line; lines end in LF. The same rows give the same bytes everywhere.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row or a text of it is null; the message names row and column.</exception>
    /// <exception cref="RowFormatException">A text contains half of a surrogate pair; the message names row and column.</exception>
    public static void WriteJsonLines(this IEnumerable<FigureRow> rows, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        // Whatever is not ASCII is written as an escape, so that any encoding will do.
        foreach (FigureRow _ in Records(RowText.Writable(rows), writer)) { }
    }

    /// <summary>The same, in UTF-8, to a stream that need not take bytes synchronously, such as the body of a web server's
    /// response.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonLines" path="/exception"/>
    public static Task WriteJsonLinesAsync(this IEnumerable<FigureRow> rows, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IEnumerable<FigureRow> writable = RowText.Writable(rows);
        return ByteChunks.WriteAsync(stream, writer => Records(writable, writer), cancellation);
    }

    /// <summary>The same to a text writer, asynchronously.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonLines" path="/exception"/>
    public static Task WriteJsonLinesAsync(this IEnumerable<FigureRow> rows, TextWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IEnumerable<FigureRow> writable = RowText.Writable(rows);
        return ByteChunks.WriteAsync(writer, text => Records(writable, text), cancellation);
    }

    // Each row is returned once it is written.
    private static IEnumerable<FigureRow> Records(IEnumerable<FigureRow> writable, TextWriter writer)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer);
        foreach (FigureRow row in writable)
        {
            FigureRowJson.Write(json, row);
            json.Flush();
            writer.Write(Utf8.GetString(buffer.WrittenSpan));
            writer.Write('\n');
            buffer.Clear();
            json.Reset();
            yield return row;
        }
    }

    /// <summary>Reads a dataset from what <see cref="WriteJsonLines"/> wrote. Nothing is taken where a line is wrong.</summary>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">A line is not such JSON, or its row is wrong; the message names line and column.</exception>
    /// <exception cref="ArgumentException">A seed would refuse a publication; the message names the offending text.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TradeDataset ReadJsonLines(TextReader reader, params Publication[] publications) =>
        ReadJsonLines(reader, TradeCodes.Library, publications);

    /// <inheritdoc cref="ReadJsonLines(TextReader, Publication[])"/>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="codes">The codes that rows may have: those of the library, and own ones.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    public static TradeDataset ReadJsonLines(TextReader reader, TradeCodes codes, params Publication[] publications)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return RowImport.FromNumbered(Numbered(reader), codes, publications);
    }

    /// <summary>Reads the rows one by one, without checking their codes.</summary>
    /// <param name="reader">The text.</param>
    /// <exception cref="RowFormatException">While enumerating: a line is not such JSON; the message names line and column.</exception>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static IEnumerable<FigureRow> ReadJsonLinesRows(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Numbered(reader).Select(each => each.Row);
    }

    private static IEnumerable<(FigureRow Row, long Line)> Numbered(TextReader reader)
    {
        CharSource source = new(reader);
        StringBuilder line = new();
        FigureRowBuilder builder = new();
        for (long number = 1; source.Peek() >= 0; number++)
        {
            TakeLine(source, line, number);
            if (line.Length == 0) continue;
            FigureRow row = RowOf(line.ToString(), number, builder);
            if (source.ReplacesBytes) RowText.RequireDecoded(row, number);
            yield return (row, number);
        }
    }

    private static void TakeLine(CharSource source, StringBuilder line, long number)
    {
        line.Clear();
        source.Line = number;
        while (source.Read() is >= 0 and not '\n' and var next)
        {
            if (line.Length >= MaxLineLength) throw new RowFormatException($"The line has more than {MaxLineLength} characters.", number);
            line.Append((char)next);
        }

        if (line.Length > 0 && line[^1] == '\r') line.Length--;
    }

    private static FigureRow RowOf(string line, long number, FigureRowBuilder builder)
    {
        try
        {
            Utf8JsonReader reader = new(Utf8.GetBytes(line));
            reader.Read();
            FigureRow row = FigureRowJson.Read(ref reader, builder);
            // Throws where anything follows the object.
            reader.Read();
            return row;
        }
        catch (PropertyJsonException fault)
        {
            throw new RowFormatException(fault.Reason, number, fault.Property, fault);
        }
        catch (EncoderFallbackException fault)
        {
            throw new RowFormatException("The line is no Unicode text: it holds half a character.", number, null, fault);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The serializer's own words change from version to version.
            string place = fault is JsonException { BytePositionInLine: { } before }
                ? Invariant($" from byte {before + 1} on") : string.Empty;
            throw new RowFormatException($"The line is not one JSON object{place}.", number, null, fault);
        }
    }
}
