using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a typed member may be called.</summary>
internal static class MemberName
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Briefing", "Equals", "Figures", "Find", "Get", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Why the name cannot be used; <c>null</c> where it can.</summary>
    public static string? FaultOf(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || name.Length == 0 || !char.IsUpper(name[0])) return "it is not a C# name in PascalCase";
        return Reserved.Contains(name) ? "every node has a member of that name" : null;
    }
}
