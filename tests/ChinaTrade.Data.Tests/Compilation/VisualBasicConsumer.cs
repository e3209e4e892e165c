using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>A Visual Basic project: expressions are compiled together, each as a function of three lines.</summary>
internal sealed class VisualBasicConsumer(string name, string target) : Consumer(name, Languages.VisualBasic)
{
    private static readonly string ParameterList =
        string.Join(", ", QuantityNames.Parameters.Select(parameter => $"{parameter.Name} As {TypeOf(parameter.Type)}"));

    protected override IReadOnlyDictionary<Outcome, string[]> ErrorCodes { get; } = new Dictionary<Outcome, string[]>
    {
        [Outcome.NoOperator] = ["BC30452", "BC30487", "BC30311", "BC30518"],
        [Outcome.NotConvertible] = ["BC30311"],
        [Outcome.NoMember] = ["BC30456"],
    };

    protected override IReadOnlyList<string> Compile(IReadOnlyList<(string Text, string Type)> expressions)
    {
        string[] functions = [.. expressions.Select(
            (each, i) => $"Function M{i}({ParameterList}) As {TypeOf(each.Type)}\nReturn {each.Text}\nEnd Function")];
        const string Start = "Imports ChinaTrade.Data : Imports ChinaTrade.Data.Units\nModule Consumer\n";
        SyntaxTree tree = VisualBasicSyntaxTree.ParseText(Start + string.Join('\n', functions) + "\nEnd Module");
        VisualBasicCompilation compilation = VisualBasicCompilation.Create(
            "Consumer",
            [tree],
            ConsumerReferences.From(target),
            new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optionStrict: OptionStrict.On));
        return CompilerErrors.BySnippet(compilation, functions.Length, firstLine: 2, linesOfSnippet: 3);
    }

    private static string TypeOf(string type) => type
        .Replace("<", "(Of ", StringComparison.Ordinal)
        .Replace('>', ')')
        .Replace("bool", "Boolean", StringComparison.Ordinal)
        .Replace("object", "Object", StringComparison.Ordinal);
}
