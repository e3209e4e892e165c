namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>A text that begins as given and then goes on for ever.</summary>
internal sealed class EndlessReader(string start) : TextReader
{
    public long CharactersRead { get; private set; }

    public override int Peek() => CharactersRead < start.Length ? start[(int)CharactersRead] : 'x';

    public override int Read()
    {
        int next = Peek();
        CharactersRead++;
        return next;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        for (int i = 0; i < count; i++) buffer[index + i] = (char)Read();
        return count;
    }
}
