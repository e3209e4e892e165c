using System.Buffers;
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Text, read in blocks and one character ahead. A byte order mark at its start is no text.</summary>
internal sealed class CharSource(TextReader reader)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] block = new char[8192];
    private int position;
    private int length;
    private bool isStarted;

    /// <summary>The line that is being read, for messages.</summary>
    public long Line { get; set; } = 1;

    /// <summary>Whether the reader decodes bytes and puts U+FFFD in place of those that it cannot read.</summary>
    public bool ReplacesBytes => reader is StreamReader { CurrentEncoding.DecoderFallback: not DecoderExceptionFallback };

    /// <summary>The next character, which stays; −1 at the end.</summary>
    public int Peek() => position < length || Fill() ? block[position] : -1;

    /// <summary>The next character, which is taken; −1 at the end.</summary>
    public int Read() => position < length || Fill() ? block[position++] : -1;

    /// <summary>Consumes and returns the buffered characters up to the next of some; empty at the end of the text.</summary>
    public ReadOnlySpan<char> TakeUntil(SearchValues<char> some)
    {
        if (position >= length && !Fill()) return [];
        ReadOnlySpan<char> rest = block.AsSpan(position, length - position);
        int end = rest.IndexOfAny(some);
        if (end < 0) end = rest.Length;
        position += end;
        return rest[..end];
    }

    private bool Fill()
    {
        position = 0;
        length = ReadBlock();
        if (!isStarted && length > 0 && block[0] == ByteOrderMark) position = 1;
        isStarted = true;
        return position < length || (length > 0 && Fill());
    }

    // A strict reader decodes ahead, so that the line is where reading stopped.
    private int ReadBlock()
    {
        try
        {
            return reader.Read(block, 0, block.Length);
        }
        catch (DecoderFallbackException fault)
        {
            string bytes = fault.BytesUnknown is { } unknown ? Convert.ToHexString(unknown) : string.Empty;
            throw new RowFormatException(
                $"In this line or a later one, the bytes {bytes} are no text in the encoding of the reader.", Line, null, fault);
        }
    }
}
