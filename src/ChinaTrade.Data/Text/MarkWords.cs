namespace ChinaTrade.Data;

/// <summary>The words that stand behind a number that is not simply as published. They are no part of it, and are read over.</summary>
internal static class MarkWords
{
    private static readonly (string English, string Chinese)[] All = [(" (doubtful)", "（存疑）"), (" (corrected)", "（已更正）")];

    public static string Doubtful(NumberLanguage language) => Get(0, language);

    public static string Corrected(NumberLanguage language) => Get(1, language);

    /// <summary>Returns the text without a mark at its end.</summary>
    public static string Remove(string text)
    {
        foreach ((string english, string chinese) in All)
        {
            if (text.EndsWith(english, StringComparison.Ordinal)) return text.Substring(0, text.Length - english.Length);
            if (text.EndsWith(chinese, StringComparison.Ordinal)) return text.Substring(0, text.Length - chinese.Length);
        }

        return text;
    }

    private static string Get(int mark, NumberLanguage language) => language == NumberLanguage.Chinese ? All[mark].Chinese : All[mark].English;
}
