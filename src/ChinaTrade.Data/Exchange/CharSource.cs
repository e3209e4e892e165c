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

    private bool Fill()
    {
        position = 0;
        length = reader.Read(block, 0, block.Length);
        if (!isStarted && length > 0 && block[0] == ByteOrderMark) position = 1;
        isStarted = true;
        return position < length || (length > 0 && Fill());
    }
}
