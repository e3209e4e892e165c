namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Codes of one classification as ranges of digits: a heading holds its subheadings, <c>2601-2617</c> both ends.</summary>
internal sealed record CommodityCodes(IReadOnlyList<(string First, string Last)> Ranges)
{
    private const int Digits = 6;

    public static CommodityCodes From(IReadOnlyList<string> codes) => new([.. codes.Select(RangeOf)]);

    public bool Contains(CommodityCodes other) => other.Ranges.All(inner => Ranges.Any(outer =>
        string.CompareOrdinal(outer.First, inner.First) <= 0 && string.CompareOrdinal(inner.Last, outer.Last) <= 0));

    /// <summary>Whether each range starts after the one before has ended.</summary>
    public bool AreSortedAndDisjoint =>
        Ranges.Zip(Ranges.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Last, pair.Second.First) < 0);

    private static (string First, string Last) RangeOf(string code)
    {
        string[] ends = code.Split('-');
        return (ends[0].PadRight(Digits, '0'), ends[^1].PadRight(Digits, '9'));
    }
}
