using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>A Visual Basic project that uses the library: snippets are compiled together, each as a function of three lines.</summary>
internal sealed class VisualBasicConsumer(string target)
{
    private static readonly string ParameterList =
        string.Join(", ", QuantityNames.Parameters.Select(parameter => $"{parameter.Name} As {TypeOf(parameter.Type)}"));

    /// <summary>The errors of each expression, in order; empty where it compiles as that type.</summary>
    public IReadOnlyList<string> ErrorsOf(IEnumerable<(string Expression, string Type)> snippets)
    {
        string[] functions =
            [.. snippets.Select((snippet, i) => $"Function M{i}({ParameterList}) As {TypeOf(snippet.Type)}\nReturn {snippet.Expression}\nEnd Function")];
        const string Start = "Imports ChinaTrade.Data : Imports ChinaTrade.Data.Units\nModule Consumer\n";
        SyntaxTree tree = VisualBasicSyntaxTree.ParseText(Start + string.Join('\n', functions) + "\nEnd Module");
        VisualBasicCompilation compilation = VisualBasicCompilation.Create(
            "Consumer",
            [tree],
            ConsumerReferences.Of(target),
            new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optionStrict: OptionStrict.On));
        return CompilerErrors.BySnippet(compilation, functions.Length, firstLine: 2, linesOfSnippet: 3);
    }

    private static string TypeOf(string type) => type
        .Replace("<", "(Of ", StringComparison.Ordinal)
        .Replace('>', ')')
        .Replace("bool", "Boolean", StringComparison.Ordinal);
}
