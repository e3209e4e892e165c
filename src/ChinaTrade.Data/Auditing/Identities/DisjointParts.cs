namespace ChinaTrade.Data.Auditing;

/// <summary>Finds parts that have nothing in common and whose sum is large: the larger a lawful sum, the stricter the test.</summary>
/// <remarks>The largest sum of all would take time that grows exponentially. This takes the parts from the largest down, once as they are
/// and once starting with each of a few that have something in common with others, so that the time grows with the number of
/// parts.</remarks>
/// <param name="areDisjoint">Whether two codes have nothing in common.</param>
internal sealed class DisjointParts(Func<string, string, bool> areDisjoint)
{
    /// <summary>Parts that are not plain are compared with all others; the largest of them count.</summary>
    private const int MaxGroups = 32;

    private const int MaxStarts = 16;

    /// <summary>Returns the parts, of those that are given from the largest down.</summary>
    public PartOfWhole[] FindLargest(IReadOnlyList<PartOfWhole> parts)
    {
        HashSet<PartOfWhole> allowed = [.. parts.Where(part => !part.IsPlain).Take(MaxGroups)];
        PartOfWhole[] candidates = [.. parts.Where(part => part.IsPlain || allowed.Contains(part))];
        Group[] groups = [.. Enumerable.Range(0, candidates.Length).Where(i => !candidates[i].IsPlain).Select(i => new Group(
            i, Array.ConvertAll(candidates, other => other != candidates[i] && !areDisjoint(candidates[i].Code, other.Code))))];
        int[] largest = StartingWith(-1, candidates.Length, groups);

        // Where all fit together, none can do better.
        if (largest.Length == candidates.Length) return candidates;
        decimal sum = SumOf(largest, candidates);
        IEnumerable<int> contested = Enumerable.Range(0, candidates.Length).Where(i => Array.Exists(groups, group => group.Meets[i]));
        foreach (int first in contested.Take(MaxStarts))
        {
            int[] chosen = StartingWith(first, candidates.Length, groups);
            decimal other = SumOf(chosen, candidates);
            if (other > sum) (largest, sum) = (chosen, other);
        }

        return Array.ConvertAll(largest, i => candidates[i]);
    }

    // Plain parts have nothing in common with one another, so that only groups stand in the way.
    private static int[] StartingWith(int first, int count, Group[] groups)
    {
        List<int> chosen = [];
        bool[] isMet = new bool[count];
        if (first >= 0) Choose(first);
        for (int part = 0; part < count; part++)
        {
            if (part != first && !isMet[part]) Choose(part);
        }

        return [.. chosen];

        void Choose(int part)
        {
            chosen.Add(part);
            foreach (Group group in groups)
            {
                isMet[group.Index] |= group.Meets[part];
                if (group.Index != part) continue;
                for (int other = 0; other < count; other++) isMet[other] |= group.Meets[other];
            }
        }
    }

    private static decimal SumOf(int[] chosen, PartOfWhole[] candidates) => chosen.Sum(i => candidates[i].Now.Value.Number);

    /// <summary>A part that is not plain.</summary>
    /// <param name="Index">Its place among the candidates.</param>
    /// <param name="Meets">For each candidate whether the two may have something in common.</param>
    private sealed record Group(int Index, bool[] Meets);
}
