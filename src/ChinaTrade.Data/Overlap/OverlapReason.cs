namespace ChinaTrade.Data;

/// <summary>What two figures have in common, or why nobody knows, and how to ask instead.</summary>
internal static class OverlapReason
{
    private const int MembersShown = 3;

    public static string Describe(Figure a, Figure b)
    {
        Period period = a.Period.Intersect(b.Period);
        (CodeListEntry A, CodeListEntry B)[] differing = [.. FigureOverlap.Pairs(a, b).Where(pair => pair.A != pair.B)];
        foreach ((CodeListEntry x, CodeListEntry y) in differing)
        {
            if (FigureOverlap.Between(x, y, period) == Overlap.Unknown) return $"{WhyUnknown(x, y)}. {HowToAsk(x)}";
        }

        if (differing.Any(pair => pair.A is Flow))
        {
            return "the total includes exports and imports. Ask for one flow: Exports(), Imports() or Total().";
        }

        if (differing.Length > 0) return $"{CommonGround(differing[0].A, differing[0].B, period, a.Codes)}. {HowToAsk(differing[0].A)}";
        if (a.Period != b.Period)
        {
            return Invariant($"{a.Period} and {b.Period} have {period} in common. Ask for periods without common months: In(period).");
        }

        return "they are one series. Ask for one of its figures: For(publication) or For(producer).";
    }

    /// <summary>Why nobody knows whether two codes have something in common.</summary>
    public static string WhyUnknown(CodeListEntry x, CodeListEntry y) =>
        Invariant($"it is unknown whether {x} and {y} overlap, since {Cause(x, y)}");

    private static string Cause(CodeListEntry x, CodeListEntry y)
    {
        CodeListEntry open = FactsOfCodes.From(y).IsOpen ? y : x;
        return FactsOfCodes.From(open).IsOpen
            ? Invariant($"no official list of the members of {open} is known")
            : Invariant($"no list says where {x} and {y} end");
    }

    private static string CommonGround(CodeListEntry x, CodeListEntry y, Period period, TradeCodes codes)
    {
        CodeFacts a = FactsOfCodes.From(x);
        CodeFacts b = FactsOfCodes.From(y);
        string[] common = [.. a.MembersIn(period).Intersect(b.MembersIn(period), StringComparer.Ordinal)];
        if (common.Length > 0) return Invariant($"{x} and {y} have {Names(common, codes)} in common");
        if (Includes(a, b, period)) return Invariant($"{x} includes {y}");
        return Includes(b, a, period) ? Invariant($"{y} includes {x}") : Invariant($"{x} and {y} have customs codes in common");
    }

    private static bool Includes(CodeFacts whole, CodeFacts part, Period period) =>
        whole.IsTotal || part.Within.Contains(whole.Code) || whole.MembersIn(period).Contains(part.Code);

    private static string Names(string[] members, TradeCodes codes)
    {
        string shown = string.Join(", ", members.Take(MembersShown).Select(code => codes.Partners.Find(code)?.Name ?? code));
        return members.Length <= MembersShown ? shown : Invariant($"{shown} and {members.Length - MembersShown} more");
    }

    private static string HowToAsk(CodeListEntry entry) => entry is Partner
        ? "Ask for partners that have nothing in common, such as For(Partners.Asean, Partners.EuropeanUnion), or ForMembersOf(group)."
        : "Ask for codes of one kind that have nothing in common: By(dimension), or For(code, code).";
}
