using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a typed member may be called.</summary>
internal static class MemberName
{
    /// <summary>What to do about a name that cannot be used.</summary>
    public const string Cure = "set 'member:' to another name";

    /// <summary>What the types of the steps are called; see <see cref="Emission.PathsEmitter"/>.</summary>
    private const string StepSuffix = "Node";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Publication", "Equals", "Figures", "Find", "Get", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    // The classes that publications are members of, and what else these have.
    private static readonly HashSet<string> ReservedForPublications = new(StringComparer.Ordinal) { "Briefings", "Dataset", "Seeds" };

    /// <summary>Why the name cannot be used; <c>null</c> where it can.</summary>
    public static string? FaultOf(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || !char.IsUpper(name[0]) || !name.All(char.IsLetterOrDigit))
        {
            return "it is not a C# name in PascalCase";
        }

        if (name.EndsWith(StepSuffix, StringComparison.Ordinal)) return "names that end in 'Node' are those of the steps' types";
        return Reserved.Contains(name) ? "every step has a member of that name" : null;
    }

    /// <summary>Why a publication cannot have the name; <c>null</c> where it can.</summary>
    public static string? FaultOfPublication(string name)
    {
        if (FaultOf(name) is { } fault) return fault;
        if (ReservedForPublications.Contains(name)) return "the class of the publications has or is of that name";
        return IsPeriod(name) ? "periods have names such as Y2021 and Y2021H1" : null;
    }

    private static bool IsPeriod(string name) => name.Length > 1 && name[0] == 'Y' && char.IsDigit(name[1]);
}
