namespace ChinaTrade.Data;

/// <summary>Tells whether printed words are a figure's unit where they are not just its name.</summary>
/// <param name="styles">How numbers in each unit are written.</param>
internal sealed class PrintedUnits(IEnumerable<NumberStyle> styles)
{
    private const string CountedThing = "item";

    private static readonly char[] ChineseNumerals = [.. "零一二三四五六七八九十百千万亿多余几"];

    // What makes another number of the one before, or doubts it.
    private static readonly HashSet<string> Numerals = new(StringComparer.OrdinalIgnoreCase)
    {
        "hundred", "thousand", "dozen", "score", "more", "less", "fewer", "over", "under", "most", "least", "almost", "about", "odd",
    };

    private readonly NumberStyle[] all = [.. styles];

    /// <summary>
    /// Returns whether words behind a number are its unit: none at all, or, of what is counted, words that describe it: 13 consecutive
    /// months, 121 countries. Of money and mass each word may be another unit: short tons, Hong Kong dollars.
    /// </summary>
    public bool IsUnit(PrintedNumber printed, string unit)
    {
        string words = printed.UnitWords;
        if (words.Length == 0) return true;
        if (printed.HasPrefix || HasNumeral(words)) return false;
        if (unit == CountedThing) return !all.Any(style => style.IsUnit(words));
        NumberStyle own = all.First(style => style.Code == unit);
        return IsCounted(own) && own.Words.Any(word => words.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase));
    }

    // The code of what is counted is its name.
    private static bool IsCounted(NumberStyle style) => style.Code.Length > 2 && style.Code == style.Words[0];

    private static bool HasNumeral(string words) =>
        Array.IndexOf(ChineseNumerals, words[0]) >= 0
            || words.Split(' ', '-', ',').Any(word => Numerals.Contains(word) || SpelledNumbers.IsNumber(word));
}
