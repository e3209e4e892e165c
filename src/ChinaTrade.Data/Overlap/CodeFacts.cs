namespace ChinaTrade.Data;

/// <summary>What is known of a code that tells whether it has something in common with another.</summary>
/// <param name="Code">The code.</param>
/// <param name="IsTotal">Whether it stands for all of its dimension.</param>
/// <param name="IsExclusive">Whether it excludes every other that is exclusive.</param>
/// <param name="IsOpen">Whether what belongs to it is not officially known.</param>
/// <param name="Members">The codes that belong to it, with the months from and until which they do: all of them, unless it is
/// open.</param>
/// <param name="Within">The codes that wholly contain it.</param>
/// <param name="HsCodes">The codes of the Harmonized System 2017 that cover it; empty where they are not certain enough.</param>
/// <param name="Hs2022Codes">The same in the edition of 2022.</param>
internal sealed record CodeFacts(
    string Code,
    bool IsTotal,
    bool IsExclusive,
    bool IsOpen,
    IReadOnlyList<(string Code, Period? From, Period? Until)> Members,
    IReadOnlyList<string> Within,
    IReadOnlyList<CodeRange> HsCodes,
    IReadOnlyList<CodeRange> Hs2022Codes)
{
    /// <summary>Whether it has nothing in common with any other of which the same is true: it is no group, and within none that says
    /// so.</summary>
    public bool IsPlain => IsExclusive && !IsTotal && !IsOpen && Members.Count == 0 && Within.Count == 0;

    /// <summary>The codes that are counted in it in figures of the period.</summary>
    public IEnumerable<string> MembersIn(Period period) => Members
        .Where(member => MonthsOfMembership.CountIn(period, member.From, member.Until))
        .Select(member => member.Code);

    /// <summary>Whether partners of a kind have nothing in common with one another.</summary>
    public static bool IsExclusiveKind(PartnerKind kind) => kind is not (PartnerKind.World or PartnerKind.Group or PartnerKind.Region);
}
