using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>Every public member says what it means, generated ones too: the compiler asks for a comment, this for words in it.</summary>
public sealed class DocumentationRulesTests
{
    // What the compiler writes for a record, and what a type takes over as it is.
    private static readonly string[] OfRecords = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality",
        "op_Inequality"];

    public static TheoryData<string> Assemblies => [.. PublicTypes.Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Members_OfTheAssembly_HaveASummary(string assembly)
    {
        string path = PublicTypes.Assemblies[assembly].Location;
        Dictionary<string, XElement> documentation = XDocument.Load(Path.ChangeExtension(path, "xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        ISymbol[] symbols = [.. PublicSymbols(path)];

        string[] silent = [.. symbols.Where(symbol => !IsDocumented(symbol, documentation))
            .Select(symbol => symbol.GetDocumentationCommentId()!)];

        Assert.NotEmpty(symbols);
        Assert.True(silent.Length == 0, string.Join('\n', silent));
    }

    private static IEnumerable<ISymbol> PublicSymbols(string path)
    {
        MetadataReference subject = MetadataReference.CreateFromFile(path);
        IEnumerable<MetadataReference> others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(other => other != path)
            .Select(other => MetadataReference.CreateFromFile(other));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [subject, .. others]);
        return MembersOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!).GlobalNamespace);
    }

    private static IEnumerable<ISymbol> MembersOf(INamespaceOrTypeSymbol symbol) =>
        from member in symbol.GetMembers()
        where member is INamespaceSymbol || IsVisible(member)
        from each in member is INamespaceOrTypeSymbol inner ? MembersOf(inner).Prepend(member) : [member]
        where each is not INamespaceSymbol
        select each;

    // Extension blocks count as types without a name; their operators also stand beside them.
    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && member is not INamedTypeSymbol { IsExtension: true }
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet };

    private static bool IsDocumented(ISymbol symbol, Dictionary<string, XElement> documentation)
    {
        if (documentation.TryGetValue(symbol.GetDocumentationCommentId()!, out XElement? own))
        {
            return own.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(own.Element("summary")?.Value);
        }

        if (symbol.IsOverride || OfRecords.Contains(symbol.Name, StringComparer.Ordinal)) return true;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] }) return true;

        // A record's parameters are described with the record; they are its constructor and its properties.
        return symbol.ContainingType is { } type
            && documentation.TryGetValue(type.GetDocumentationCommentId()!, out XElement? record)
            && ParametersOf(symbol).All(name => record.Elements("param").Any(param => param.Attribute("name")!.Value == name));
    }

    private static IEnumerable<string> ParametersOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.Parameters.Select(parameter => parameter.Name) : [symbol.Name];
}
