using System.Buffers;

namespace ChinaTrade.Data;

/// <summary>Text, read in blocks and one character ahead. A byte order mark at its start is no text.</summary>
internal sealed class CharSource(TextReader reader)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] block = new char[8192];
    private int position;
    private int length;
    private bool isStarted;

    /// <summary>The next character, which stays; −1 at the end.</summary>
    public int Peek() => position < length || Fill() ? block[position] : -1;

    /// <summary>The next character, which is taken; −1 at the end.</summary>
    public int Read() => position < length || Fill() ? block[position++] : -1;

    /// <summary>Takes the characters before the next of some, as far as they are at hand; none where the text ends.</summary>
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
        length = reader.Read(block, 0, block.Length);
        if (!isStarted && length > 0 && block[0] == ByteOrderMark) position = 1;
        isStarted = true;
        return position < length || (length > 0 && Fill());
    }
}
