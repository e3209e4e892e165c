using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>A C# project: expressions are compiled together, each as a method on a line of its own.</summary>
internal sealed class CSharpConsumer(string name, Languages language, LanguageVersion version, string target) : Consumer(name, language)
{
    private static readonly string ParameterList =
        string.Join(", ", QuantityNames.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));

    // An older language on a compiler of today still names the newest one's extensions as what comes nearest.
    protected override IReadOnlyDictionary<Outcome, string[]> ErrorCodes { get; } = new Dictionary<Outcome, string[]>
    {
        [Outcome.NoOperator] = ["CS0019", "CS0023", "CS9339", "CS9340"],
        [Outcome.NeedsNewerLanguage] = ["CS9202"],
        [Outcome.NotConvertible] = ["CS0029"],
        [Outcome.NoMember] = ["CS1061", "CS0117"],
        [Outcome.NoConstructor] = ["CS1729"],
    };

    /// <summary>Returns the errors of each member of a class in order.</summary>
    public IReadOnlyList<string> CompileMembers(IReadOnlyList<string> members)
    {
        const string Start = "using ChinaTrade.Data; using ChinaTrade.Data.Units; static class Consumer {\n";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Start + string.Join('\n', members) + "\n}", new CSharpParseOptions(version));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [tree],
            ConsumerReferences.From(target),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return CompilerErrors.BySnippet(compilation, members.Count, firstLine: 1, linesOfSnippet: 1);
    }

    protected override IReadOnlyList<string> Compile(IReadOnlyList<(string Text, string Type)> expressions) => CompileMembers(
        [.. expressions.Select((expression, i) => $"static {expression.Type} M{i}({ParameterList}) => {expression.Text};")]);
}
