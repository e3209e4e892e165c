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
        HashSet<PartOfWhole> groups = [.. parts.Where(part => !part.IsPlain).Take(MaxGroups)];
        PartOfWhole[] candidates = [.. parts.Where(part => part.IsPlain || groups.Contains(part))];
        PartOfWhole[] largest = StartingWith(null, candidates);

        // Where all fit together, none can do better.
        if (largest.Length == candidates.Length) return largest;
        foreach (PartOfWhole first in candidates.Where(part => IsContested(part, candidates, groups)).Take(MaxStarts))
        {
            PartOfWhole[] chosen = StartingWith(first, candidates);
            if (SumOf(chosen) > SumOf(largest)) largest = chosen;
        }

        return largest;
    }

    private bool IsContested(PartOfWhole part, PartOfWhole[] candidates, HashSet<PartOfWhole> groups) =>
        (part.IsPlain ? groups : (IEnumerable<PartOfWhole>)candidates).Any(other => other != part && !areDisjoint(part.Code, other.Code));

    private PartOfWhole[] StartingWith(PartOfWhole? first, PartOfWhole[] candidates)
    {
        List<PartOfWhole> chosen = [];
        List<PartOfWhole> chosenGroups = [];
        foreach (PartOfWhole part in first is null ? candidates : candidates.Prepend(first))
        {
            List<PartOfWhole> others = part.IsPlain ? chosenGroups : chosen;
            if ((part == first && chosen.Count > 0) || !others.TrueForAll(other => areDisjoint(part.Code, other.Code))) continue;
            chosen.Add(part);
            if (!part.IsPlain) chosenGroups.Add(part);
        }

        return [.. chosen];
    }

    private static decimal SumOf(PartOfWhole[] parts) => parts.Sum(part => part.Now.Value.Number);
}
