using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>How codes are spelt: lower-case words and numbers joined by hyphens.</summary>
internal static class CodeShape
{
    public static bool IsKebabCase(string code)
    {
        bool wordEnded = true;
        foreach (char c in code)
        {
            if (c == '-' ? wordEnded : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
            wordEnded = c == '-';
        }

        return !wordEnded;
    }

    /// <summary>Says where a text is no code; <c>false</c> then.</summary>
    public static bool Check(ScalarNode code, DiagnosticBag diagnostics)
    {
        if (IsKebabCase(code.Value)) return true;
        diagnostics.Add(DiagnosticIds.MalformedText, code.Position, code.Value, "a code", "lower-case words joined by '-', as in 'iron-ore'");
        return false;
    }
}
