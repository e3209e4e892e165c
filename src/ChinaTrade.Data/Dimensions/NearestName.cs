namespace ChinaTrade.Data;

/// <summary>The valid name that a wrong one most likely stands for.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest edits; <c>null</c> where each differs in half its letters or more. Ties go to the
    /// first.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string candidate in candidates)
        {
            // Names differ in as many letters as in their lengths, at least.
            int most = Math.Min(fewest - 1, (Math.Max(candidate.Length, name.Length) - 1) / 2);
            if (Math.Abs(candidate.Length - name.Length) > most) continue;
            int edits = Edits(name, candidate);
            if (edits <= most)
            {
                nearest = candidate;
                fewest = edits;
            }
        }

        return nearest;
    }

    // Letters put in, left out, replaced, or swapped with their neighbours.
    private static int Edits(string a, string b)
    {
        int[] before = new int[b.Length + 1];
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = previous[j - 1] + (IsSame(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                bool isSwapped = i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]);
                if (isSwapped) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool IsSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
