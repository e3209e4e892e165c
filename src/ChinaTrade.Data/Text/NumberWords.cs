namespace ChinaTrade.Data;

/// <summary>The words before a printed number: hedges, rise and fall, in English and Chinese.</summary>
internal static class NumberWords
{
    /// <summary>What stands before a growth in Chinese.</summary>
    public const string Rise = "增长";

    /// <summary>What stands before a negative growth in Chinese, instead of its sign.</summary>
    public const string Fall = "下降";

    private static readonly (string Word, Hedge Hedge)[] Hedges =
    [
        ("approximately", Hedge.About), ("about", Hedge.About), ("around", Hedge.About), ("大约", Hedge.About), ("约", Hedge.About),
        ("almost", Hedge.Almost), ("nearly", Hedge.Almost), ("接近", Hedge.Almost), ("将近", Hedge.Almost), ("近", Hedge.Almost),
        ("more than", Hedge.Over), ("over", Hedge.Over), ("超过", Hedge.Over), ("超", Hedge.Over), ("逾", Hedge.Over),
        ("less than", Hedge.Under), ("under", Hedge.Under), ("不足", Hedge.Under),
    ];

    private static readonly string[] Falls =
        [Fall, "减少", "降低", "下跌", "回落", "down", "fell", "declined", "decreased", "dropped", "shrank"];

    private static readonly string[] Rises = [Rise, "上升", "增加", "提高", "提升", "up", "rose", "grew", "increased"];

    /// <summary>The word that a figure prints for the hedge; empty for none.</summary>
    public static string OfHedge(Hedge hedge, TextLanguage language) => (hedge, language) switch
    {
        (Hedge.About, TextLanguage.English) => "about ",
        (Hedge.Almost, TextLanguage.English) => "almost ",
        (Hedge.Over, TextLanguage.English) => "over ",
        (Hedge.Under, TextLanguage.English) => "under ",
        (Hedge.About, TextLanguage.Chinese) => "约",
        (Hedge.Almost, TextLanguage.Chinese) => "近",
        (Hedge.Over, TextLanguage.Chinese) => "超过",
        (Hedge.Under, TextLanguage.Chinese) => "不足",
        _ => string.Empty,
    };

    /// <summary>The word of a number without rounding.</summary>
    public static string Exactly(TextLanguage language) => language == TextLanguage.Chinese ? "恰好" : "exactly ";

    /// <summary>Consumes the word of a number without rounding.</summary>
    public static bool TakeExactly(ref string rest) => TakeWord(ref rest, "exactly") || TakeWord(ref rest, "恰好");

    /// <summary>The hedge of the same number with its sign changed.</summary>
    public static Hedge Mirror(Hedge hedge) => hedge switch
    {
        Hedge.Over => Hedge.Under,
        Hedge.Under => Hedge.Over,
        _ => hedge,
    };

    public static Hedge TakeHedge(ref string rest)
    {
        foreach ((string word, Hedge hedge) in Hedges)
        {
            if (TakeWord(ref rest, word)) return hedge;
        }

        return Hedge.None;
    }

    /// <summary>Consumes the words for a fall: 下降, "fell by".</summary>
    public static bool TakeFall(ref string rest) => TakeAny(ref rest, Falls);

    /// <summary>Consumes the words for a rise: 增长, "up".</summary>
    public static bool TakeRise(ref string rest) => TakeAny(ref rest, Rises);

    /// <summary>Consumes a word at the start of the text, if it is not the beginning of a longer one.</summary>
    public static bool TakeWord(ref string rest, string word)
    {
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        bool isWhole = word[0] >= 128 || rest.Length == word.Length || !char.IsLetter(rest[word.Length]);
        if (!isWhole) return false;
        rest = rest.Substring(word.Length).TrimStart();
        return true;
    }

    private static bool TakeAny(ref string rest, string[] words)
    {
        foreach (string word in words)
        {
            if (!TakeWord(ref rest, word)) continue;
            if (word[0] < 128) TakeWord(ref rest, "by");
            return true;
        }

        return false;
    }
}
