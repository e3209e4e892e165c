namespace ChinaTrade.Data;

/// <summary>The words around a printed number: hedges and magnitudes, in English and Chinese.</summary>
internal static class NumberWords
{
    /// <summary>What stands before a growth in Chinese.</summary>
    public const string Rise = "增长";

    /// <summary>What stands before a negative growth in Chinese, instead of its sign.</summary>
    public const string Fall = "下降";

    private static readonly (string Word, Hedge Hedge)[] Hedges =
    [
        ("approximately", Hedge.About), ("about", Hedge.About), ("around", Hedge.About), ("约", Hedge.About),
        ("almost", Hedge.Almost), ("nearly", Hedge.Almost), ("近", Hedge.Almost),
        ("more than", Hedge.Over), ("over", Hedge.Over), ("超过", Hedge.Over), ("超", Hedge.Over),
        ("less than", Hedge.Under), ("under", Hedge.Under), ("不足", Hedge.Under),
    ];

    private static readonly (string Word, int Exponent)[] Magnitudes =
    [
        ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("万亿", 12), ("亿", 8), ("万", 4),
    ];

    /// <summary>The word that a figure prints for the hedge; empty for none.</summary>
    public static string OfHedge(Hedge hedge, NumberLanguage language) => (hedge, language) switch
    {
        (Hedge.About, NumberLanguage.English) => "about ",
        (Hedge.Almost, NumberLanguage.English) => "almost ",
        (Hedge.Over, NumberLanguage.English) => "over ",
        (Hedge.Under, NumberLanguage.English) => "under ",
        (Hedge.About, NumberLanguage.Chinese) => "约",
        (Hedge.Almost, NumberLanguage.Chinese) => "近",
        (Hedge.Over, NumberLanguage.Chinese) => "超过",
        (Hedge.Under, NumberLanguage.Chinese) => "不足",
        _ => string.Empty,
    };

    /// <summary>The hedge of the same number with its sign changed.</summary>
    public static Hedge Mirror(Hedge hedge) => hedge switch
    {
        Hedge.Over => Hedge.Under,
        Hedge.Under => Hedge.Over,
        _ => hedge,
    };

    public static string OfMagnitude(int exponent, NumberLanguage language)
    {
        foreach ((string word, int candidate) in Magnitudes)
        {
            bool isLatin = word[0] < 128;
            if (candidate == exponent && isLatin == (language == NumberLanguage.English)) return isLatin ? " " + word : word;
        }

        return string.Empty;
    }

    public static Hedge TakeHedge(ref string rest)
    {
        foreach ((string word, Hedge hedge) in Hedges)
        {
            if (TakeWord(ref rest, word)) return hedge;
        }

        return Hedge.None;
    }

    public static int TakeMagnitude(ref string rest)
    {
        foreach ((string word, int exponent) in Magnitudes)
        {
            if (TakeWord(ref rest, word)) return exponent;
        }

        return 0;
    }

    private static bool TakeWord(ref string rest, string word)
    {
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        bool isWhole = word[0] >= 128 || rest.Length == word.Length || !char.IsLetter(rest[word.Length]);
        if (!isWhole) return false;
        rest = rest.Substring(word.Length).TrimStart();
        return true;
    }
}
