namespace ChinaTrade.Data;

/// <summary>The valid name that a wrong one most likely stands for.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest edits; <c>null</c> where each differs in half its letters or more. Ties go to the first.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int edits = Edits(name, candidate);
            if (edits < fewest && edits * 2 < Math.Max(candidate.Length, name.Length))
            {
                nearest = candidate;
                fewest = edits;
            }
        }

        return nearest;
    }

    private static int Edits(string a, string b)
    {
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
