namespace ChinaTrade.Data;

/// <summary>What a column must be, in the words in which every check refuses it.</summary>
internal static class RowRequirement
{
    private const int MaxShown = 60;

    /// <exception cref="RowFormatException">The condition does not hold.</exception>
    public static void Require(bool condition, long line, RowColumn column, string text, string expected)
    {
        if (!condition) throw new RowFormatException($"'{Shown(text)}' is not accepted; expected {expected}.", line, column.Name);
    }

    /// <exception cref="RowFormatException">The code is not known; the message names the nearest that is.</exception>
    public static void Known(long line, RowColumn column, string code, bool isKnown, IEnumerable<string> valid)
    {
        if (isKnown) return;
        string? nearest = code.Length <= MaxShown ? NearestName.Find(code, valid) : null;
        string own = column.Dimension is null ? string.Empty : "; for codes of your own, pass the vocabulary that has them";
        string hint = nearest is null ? $"expected a code such as '{valid.First()}'{own}." : $"did you mean '{nearest}'?";
        throw new RowFormatException($"'{Shown(code)}' is not known; {hint}", line, column.Name);
    }

    /// <summary>A text as messages show it, in one line: the start of a gigantic one, which would bury the message.</summary>
    public static string Shown(string text)
    {
        string shown = text.Length > MaxShown ? text[..(char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown)] + "…" : text;
        return shown.Any(char.IsControl) ? string.Concat(shown.Select(each => char.IsControl(each) ? "␣" : each.ToString())) : shown;
    }
}
