using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A code has the form of one.</summary>
internal static class CodeTextRule
{
    /// <summary>Reports a text that is no code; <c>false</c> then.</summary>
    public static bool Check(ScalarNode code, DiagnosticBag diagnostics)
    {
        if (CodeText.IsCode(code.Value)) return true;
        diagnostics.Add(DiagnosticIds.MalformedText, code.Position, code.Value, "a code",
            "lower-case words joined by '-', as in 'iron-ore'");
        return false;
    }
}
