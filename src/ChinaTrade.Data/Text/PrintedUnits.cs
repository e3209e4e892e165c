namespace ChinaTrade.Data;

/// <summary>Finds the unit that printed words name.</summary>
/// <param name="styles">How numbers in each unit are written.</param>
internal sealed class PrintedUnits(IEnumerable<NumberStyle> styles)
{
    private const string CountedThing = "item";

    private readonly NumberStyle[] all = [.. styles];

    /// <summary>
    /// Returns the code of the unit that printed words name: the one with the longest of its words among them, so that 美元 is not 元. Without
    /// words it is the figure's; of things that are counted any words are taken that are no other unit. <c>null</c> if there is none.
    /// </summary>
    public string? Find(string words, string figureUnit)
    {
        if (words.Length == 0) return figureUnit;
        if (figureUnit == CountedThing) return all.FirstOrDefault(style => style.IsUnit(words))?.Code ?? figureUnit;
        return all
            .SelectMany(style => style.Words.Append(style.Chinese).Select(word => (Unit: style.Code, Word: word)))
            .Where(each => Names(words.Replace('-', ' '), each.Word))
            .OrderByDescending(each => each.Word.Length)
            .ThenByDescending(each => each.Unit == figureUnit)
            .Select(each => each.Unit)
            .FirstOrDefault();
    }

    // "Percent" is no part of "percentage points".
    private static bool Names(string words, string word)
    {
        int start = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || word[0] >= 128 || !char.IsLetter(word[0])) return start >= 0;
        int end = start + word.Length;
        return (start == 0 || !char.IsLetter(words[start - 1])) && (end == words.Length || !char.IsLetter(words[end]));
    }
}
