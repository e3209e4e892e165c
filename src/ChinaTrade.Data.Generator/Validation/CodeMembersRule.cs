using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The C# members of a code list are valid names and each stands for one code.</summary>
internal static class CodeMembersRule
{
    public static void Check(IReadOnlyList<BoundCodeEntry> entries, CodeListSchema schema, DiagnosticBag diagnostics)
    {
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        foreach (BoundCodeEntry bound in entries)
        {
            string member = bound.Entry.Member;
            string? fault = MemberName.FaultOf(member);
            if (fault is null && codes.TryGetValue(member, out string? other) && other != bound.Entry.Code) fault = $"it stands for '{other}'";
            if (fault is not null) diagnostics.Add(DiagnosticIds.MemberClash, bound.Member.Position, $"{schema.ClassName}.{member}", fault);
            codes[member] = bound.Entry.Code;
        }
    }
}
