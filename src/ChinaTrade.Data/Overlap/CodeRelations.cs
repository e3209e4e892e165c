namespace ChinaTrade.Data;

/// <summary>Whether codes of one dimension have something in common.</summary>
internal static class CodeRelations
{
    public static Overlap Between(CodeFacts a, CodeFacts b, Period period)
    {
        if (a.Code == b.Code || a.IsTotal || b.IsTotal) return Overlap.Overlapping;
        if (a.Within.Contains(b.Code) || b.Within.Contains(a.Code)) return Overlap.Overlapping;
        if (a.MembersIn(period).Contains(b.Code) || b.MembersIn(period).Contains(a.Code)) return Overlap.Overlapping;
        if (a.IsOpen || b.IsOpen) return Overlap.Unknown;
        if (HasKnownParts(a) && HasKnownParts(b)) return ByMembers(a, b, period);
        return ByCustomsCodes(a, b);
    }

    /// <summary>Whether no two of the codes have anything in common in any of the periods.</summary>
    public static bool AreDisjoint(CodeFacts[] facts, Period[] periods)
    {
        if (facts.Length < 2 || facts.All(each => each.IsPlain)) return true;
        if (AreDisjointByCustomsCodes(facts)) return true;
        // Only the members of groups come and go.
        Period[] asked = facts.Any(each => each.Members.Count > 0) ? periods : [periods[0]];
        for (int i = 0; i < facts.Length; i++)
        {
            for (int j = i + 1; j < facts.Length; j++)
            {
                if (!asked.All(period => Between(facts[i], facts[j], period) == Overlap.Disjoint)) return false;
            }
        }

        return true;
    }

    /// <summary>Whether the one lies wholly within the other, as far as that is known.</summary>
    public static bool IsWithin(CodeFacts part, CodeFacts whole, Period period)
    {
        if (part.Code == whole.Code || part.IsTotal) return false;
        if (whole.IsTotal || part.Within.Contains(whole.Code) || whole.MembersIn(period).Contains(part.Code)) return true;
        if (part.IsOpen || whole.IsOpen || part.Members.Count == 0) return false;
        string[] members = [.. part.MembersIn(period)];
        return members.Length > 0 && !members.Except(whole.MembersIn(period), StringComparer.Ordinal).Any();
    }

    // What neither excludes the others nor says what it consists of, such as a channel of trade, may cut across all of them.
    private static bool HasKnownParts(CodeFacts facts) => facts.IsExclusive || facts.Members.Count > 0;

    private static Overlap ByMembers(CodeFacts a, CodeFacts b, Period period)
    {
        string[] left = a.Members.Count > 0 ? [.. a.MembersIn(period)] : [a.Code];
        string[] right = b.Members.Count > 0 ? [.. b.MembersIn(period)] : [b.Code];
        return left.Intersect(right, StringComparer.Ordinal).Any() ? Overlap.Overlapping : Overlap.Disjoint;
    }

    // Codes that overlap in one edition of the Harmonized System overlap; the other edition may be unknown.
    private static Overlap ByCustomsCodes(CodeFacts a, CodeFacts b)
    {
        bool areIn2017 = a.HsCodes.Count > 0 && b.HsCodes.Count > 0;
        bool areIn2022 = a.Hs2022Codes.Count > 0 && b.Hs2022Codes.Count > 0;
        if (!areIn2017 && !areIn2022) return Overlap.Unknown;
        CodeFacts[] both = [a, b];
        return AreDisjointRanges(both, each => each.HsCodes) && AreDisjointRanges(both, each => each.Hs2022Codes)
            ? Overlap.Disjoint : Overlap.Overlapping;
    }

    /// <summary>Whether all are known by their codes of the Harmonized System, and have none in common.</summary>
    private static bool AreDisjointByCustomsCodes(CodeFacts[] facts)
    {
        if (facts.Any(each => each.IsTotal || each.IsOpen || each.Members.Count > 0)) return false;
        if (facts.Any(each => each.HsCodes.Count == 0) && facts.Any(each => each.Hs2022Codes.Count == 0)) return false;
        HashSet<string> codes = new(facts.Select(each => each.Code), StringComparer.Ordinal);
        if (codes.Count < facts.Length || facts.Any(each => each.Within.Any(codes.Contains))) return false;
        return AreDisjointRanges(facts, each => each.HsCodes) && AreDisjointRanges(facts, each => each.Hs2022Codes);
    }

    // In their order, not each with each: there may be ten thousand.
    private static bool AreDisjointRanges(CodeFacts[] facts, Func<CodeFacts, IReadOnlyList<CodeRange>> rangesOf)
    {
        (CodeRange Range, int Owner)[] inOrder =
            [.. facts.SelectMany((each, owner) => rangesOf(each).Select(range => (Range: range, Owner: owner)))
                .OrderBy(each => each.Range.First)];
        (long last, int lastOwner) = (long.MinValue, -1);
        foreach ((CodeRange range, int owner) in inOrder)
        {
            if (range.First <= last && owner != lastOwner) return false;
            if (range.Last > last) (last, lastOwner) = (range.Last, owner);
        }

        return true;
    }
}
