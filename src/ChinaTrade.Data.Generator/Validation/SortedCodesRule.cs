using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes are kebab-case (units as their standard spells them), stand once, and in ordinal order.</summary>
internal static class SortedCodesRule
{
    public static void Check(IReadOnlyList<BoundCodeEntry> entries, string key, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            string code = entries[i].Entry.Code;
            if (key != "units" && !IsKebabCase(code))
            {
                diagnostics.Add(DiagnosticIds.MalformedText, entries[i].Code.Position, code, "a code", "lower-case words joined by '-'");
            }

            if (!seen.Add(code))
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, entries[i].Code.Position, code, key);
            }
            else if (i > 0 && string.CompareOrdinal(entries[i - 1].Entry.Code, code) > 0)
            {
                diagnostics.Add(DiagnosticIds.Unsorted, entries[i].Code.Position, code, entries[i - 1].Entry.Code, "codes stand in ordinal order");
            }
        }
    }

    private static bool IsKebabCase(string code)
    {
        bool wordEnded = true;
        foreach (char c in code)
        {
            if (c == '-' ? wordEnded : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
            wordEnded = c == '-';
        }

        return !wordEnded && code[0] is >= 'a' and <= 'z';
    }
}
