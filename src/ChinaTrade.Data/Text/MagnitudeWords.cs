namespace ChinaTrade.Data;

/// <summary>The words for powers of ten: those that are written, further ones that are read, and those that make percents.</summary>
internal static class MagnitudeWords
{
    /// <summary>10^12 beside traditional characters, 10^6 beside simplified ones.</summary>
    public const string Ambiguous = "兆";

    private static readonly (string Word, int Exponent)[] Written =
        [
            ("thousand", 3), ("ten thousand", 4), ("million", 6), ("hundred million", 8), ("billion", 9), ("trillion", 12),
            ("百万", 6), ("十亿", 9), ("千", 3), ("万亿", 12), ("亿", 8), ("万", 4),
        ];

    // Longer words come before those that they start with.
    private static readonly (string Word, int Exponent)[] Read =
        [
            ("千万", 7), ("千亿", 11), ("百亿", 10), .. Written, ("tn", 12), ("trln", 12), ("bn", 9), ("bln", 9), ("mn", 6), ("mln", 6), (Ambiguous, 12),
        ];

    private static readonly (string Word, int Exponent)[] OfPercent = [("倍", 2), ("成", 1)];

    /// <summary>Returns the word that is written after a number, with its space; empty if the language has none for the exponent.</summary>
    public static string Get(int exponent, TextLanguage language)
    {
        foreach ((string word, int candidate) in Written)
        {
            bool isLatin = word[0] < 128;
            if (candidate == exponent && isLatin == (language == TextLanguage.English)) return isLatin ? " " + word : word;
        }

        return string.Empty;
    }

    /// <summary>Consumes a word at the start of the text, and returns it; empty if there is none.</summary>
    public static string Take(ref string rest, out int exponent) => Take(ref rest, Read, out exponent);

    /// <summary>Consumes 倍, a hundred percent, or 成, ten percent, if nothing follows.</summary>
    public static bool TakePercent(ref string rest, out int exponent)
    {
        string after = rest;
        bool isTaken = Take(ref after, OfPercent, out exponent).Length > 0 && after.Length == 0;
        if (isTaken) rest = after;
        return isTaken;
    }

    private static string Take(ref string rest, (string Word, int Exponent)[] words, out int exponent)
    {
        foreach ((string word, int each) in words)
        {
            exponent = each;
            if (NumberWords.TakeWord(ref rest, word)) return word;
        }

        exponent = 0;
        return string.Empty;
    }
}
