namespace ChinaTrade.Data;

/// <summary>Whether two codes of one dimension have something in common.</summary>
internal static class CodeRelations
{
    public static Overlap Between(CodeFacts a, CodeFacts b, Period period)
    {
        if (a.Code == b.Code || a.IsTotal || b.IsTotal) return Overlap.Overlapping;
        if (a.Within.Contains(b.Code) || b.Within.Contains(a.Code)) return Overlap.Overlapping;
        if (a.IsOpen || b.IsOpen) return Overlap.Unknown;
        if (a.Members.Count > 0 || b.Members.Count > 0) return ByMembers(a, b, period);
        if (a.IsExclusive && b.IsExclusive) return Overlap.Disjoint;
        if (a.HsCodes.Count == 0 || b.HsCodes.Count == 0) return Overlap.Unknown;
        return a.HsCodes.Any(x => b.HsCodes.Any(y => HaveCommonCodes(x, y))) ? Overlap.Overlapping : Overlap.Disjoint;
    }

    /// <summary>Whether the one lies wholly within the other, as far as that is known.</summary>
    public static bool IsWithin(CodeFacts part, CodeFacts whole, Period period)
    {
        if (part.Code == whole.Code || part.IsTotal) return false;
        if (whole.IsTotal || part.Within.Contains(whole.Code)) return true;
        if (part.IsOpen || whole.IsOpen || whole.Members.Count == 0) return false;
        string[] members = part.Members.Count > 0 ? [.. part.MembersIn(period)] : [part.Code];
        return members.Length > 0 && !members.Except(whole.MembersThroughout(period), StringComparer.Ordinal).Any();
    }

    private static Overlap ByMembers(CodeFacts a, CodeFacts b, Period period)
    {
        string[] left = a.Members.Count > 0 ? [.. a.MembersIn(period)] : [a.Code];
        string[] right = b.Members.Count > 0 ? [.. b.MembersIn(period)] : [b.Code];
        return left.Intersect(right, StringComparer.Ordinal).Any() ? Overlap.Overlapping : Overlap.Disjoint;
    }

    // A heading holds its subheadings; a range is first-last.
    private static bool HaveCommonCodes(string a, string b)
    {
        (string First, string Last) x = RangeOf(a);
        (string First, string Last) y = RangeOf(b);
        int digits = new[] { x.First.Length, x.Last.Length, y.First.Length, y.Last.Length }.Min();
        return string.CompareOrdinal(Cut(x.First, digits), Cut(y.Last, digits)) <= 0
            && string.CompareOrdinal(Cut(y.First, digits), Cut(x.Last, digits)) <= 0;
    }

    private static (string First, string Last) RangeOf(string code)
    {
        string[] ends = code.Split('-');
        return (ends[0], ends[ends.Length - 1]);
    }

    private static string Cut(string code, int digits) => code.Substring(0, digits);
}
