using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The C# members of a code list are valid names and each stands for one code.</summary>
internal static class CodeMembersRule
{
    /// <summary>The entries whose member cannot be used.</summary>
    public static HashSet<BoundCodeEntry> Check(IReadOnlyList<BoundCodeEntry> entries, CodeListSchema schema, DiagnosticBag diagnostics)
    {
        HashSet<BoundCodeEntry> refused = [];
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        foreach (BoundCodeEntry bound in entries)
        {
            string member = bound.Entry.Member;
            string? fault = MemberName.FaultOf(member);
            if (fault is null && codes.TryGetValue(member, out string? other) && other != bound.Entry.Code)
            {
                fault = $"it stands for '{other}'";
            }

            codes[member] = bound.Entry.Code;
            if (fault is null) continue;
            refused.Add(bound);

            // A malformed code has its own diagnostic; that its name is malformed too goes without saying.
            bool isOfCode = ReferenceEquals(bound.Member, bound.Code) && !SortedCodesRule.IsCode(bound.Entry.Code, schema.Key);
            if (!isOfCode)
            {
                diagnostics.Add(DiagnosticIds.MemberClash, bound.Member.Position, $"{schema.ClassName}.{member}", fault, MemberName.Cure);
            }
        }

        return refused;
    }
}
