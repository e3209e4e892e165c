using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Codes are kebab-case (units as their standard spells them), stand once, and in ordinal order.</summary>
internal static class SortedCodesRule
{
    public static void Check(IReadOnlyList<BoundCodeEntry> entries, string key, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            ScalarNode code = entries[i].Code;
            if (!IsCode(code.Value, key))
            {
                diagnostics.Add(DiagnosticIds.MalformedText, code.Position, code.Value, "a code",
                    "lower-case words joined by '-', as in 'iron-ore'");
            }

            if (!seen.Add(code.Value))
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, code.Position, code.Value, $"'{key}'");
            }
            else if (i > 0 && string.CompareOrdinal(entries[i - 1].Entry.Code, code.Value) > 0)
            {
                diagnostics.Add(DiagnosticIds.Unsorted, code.Position, code.Value, entries[i - 1].Entry.Code,
                    "codes stand in ordinal order");
            }
        }
    }

    /// <summary>Whether the text can be a code of the list. Codes become C# names, which do not begin with a digit.</summary>
    public static bool IsCode(string code, string key) => key == "units"
        ? code.All(c => c is > ' ' and <= '~' and not ('/' or '|' or '%'))
        : CodeText.IsCode(code) && code[0] is >= 'a' and <= 'z';
}
