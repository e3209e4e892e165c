namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A stretch of a seed file, counted from 0 as the compiler does.</summary>
internal readonly record struct SeedPosition(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public static SeedPosition FileStart => default;

    /// <summary>A character of a text; lines end where the compiler sees them end.</summary>
    public static SeedPosition OfCharacter(string text, int index)
    {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < index; i++)
        {
            bool endsLine = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && text[i + 1] != '\n');
            if (!endsLine) continue;
            line++;
            lineStart = i + 1;
        }

        return new(index, 1, line, index - lineStart, line, index - lineStart + 1);
    }
}
