namespace ChinaTrade.Data.Gacc;

/// <summary>The fields above a column, and their words.</summary>
/// <param name="Fields">The fields, from the top.</param>
/// <param name="Tokens">Their words.</param>
internal sealed record ColumnWords(IReadOnlyList<GridField> Fields, IReadOnlyList<HeaderToken> Tokens)
{
    /// <summary>Whether a word occurs.</summary>
    public bool Has(HeaderWord word) => Tokens.Any(token => token.Word == word);

    /// <summary>Whether the column is about the months up to the one of the table.</summary>
    public bool HasRange => Has(HeaderWord.Range) || Has(HeaderWord.Cumulative);

    /// <summary>The header as printed, from the top.</summary>
    public string Shown => string.Join(" / ", Fields.Select(each => each.Shown));

    /// <summary>Creates a fault of the header.</summary>
    public GaccTableException Fault(string reason) => Fields[^1].Fault($"The header '{Shown}' {reason}.");

    /// <summary>Returns the token of a word; <c>null</c> if it does not occur.</summary>
    /// <exception cref="GaccTableException">It occurs twice, in two meanings.</exception>
    public HeaderToken? Single(HeaderWord word)
    {
        HeaderToken[] found = [.. Tokens.Where(token => token.Word == word).Distinct()];
        return found.Length < 2 ? found.FirstOrDefault() : throw Fault($"says two things at once, both of them as {word}");
    }
}
