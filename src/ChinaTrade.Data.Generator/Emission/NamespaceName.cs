using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A project's root namespace as C# can spell it. Where a project sets none, it is the name of the project or of the
/// file-based app, and may hold anything that a file name may: <c>my-report</c> becomes <c>my_report</c>.</summary>
internal static class NamespaceName
{
    public static string From(string rootNamespace) => string.Join(".", rootNamespace.Split('.').Select(SegmentOf));

    private static string SegmentOf(string text)
    {
        string name = new([.. text.Select(letter => SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_')]);
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None) return "@" + name;
        return SyntaxFacts.IsValidIdentifier(name) ? name : "_" + name;
    }
}
