using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>A C# project that uses the library: snippets are compiled together, each as a method on a line of its own.</summary>
internal sealed class CSharpConsumer(LanguageVersion version, string target)
{
    private static readonly string ParameterList =
        string.Join(", ", QuantityNames.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));

    /// <summary>The errors of each expression, in order; empty where it compiles as that type.</summary>
    public IReadOnlyList<string> ErrorsOf(IEnumerable<(string Expression, string Type)> snippets) => ErrorsOf(
        [.. snippets.Select((snippet, i) => $"static {snippet.Type} M{i}({ParameterList}) => {snippet.Expression};")]);

    /// <summary>The errors of each member of a class, in order.</summary>
    public IReadOnlyList<string> ErrorsOf(IReadOnlyList<string> members)
    {
        const string Start = "using ChinaTrade.Data; using ChinaTrade.Data.Units; static class Consumer {\n";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Start + string.Join('\n', members) + "\n}", new CSharpParseOptions(version));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [tree],
            ConsumerReferences.Of(target),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return CompilerErrors.BySnippet(compilation, members.Count, firstLine: 1, linesOfSnippet: 1);
    }
}
