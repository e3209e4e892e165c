using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Text;
using Microsoft.FSharp.Control;
using Microsoft.FSharp.Core;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>An F# project: expressions are checked together, each as a function on a line of its own.</summary>
internal sealed class FSharpConsumer(string name, string target) : Consumer(name, Languages.FSharp)
{
    private const string FileName = "Consumer.fs";

    private const string Start = "module Consumer\nopen ChinaTrade.Data\nopen ChinaTrade.Data.Units\n";

    private const int FirstLine = 4;

    private static readonly string ParameterList =
        string.Join(", ", QuantityNames.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Type}"));

    private readonly FSharpChecker checker = Checker();

    protected override IReadOnlyDictionary<Outcome, string[]> ErrorCodes { get; } = new Dictionary<Outcome, string[]>
    {
        [Outcome.NoOperator] = ["FS0001", "FS0041", "FS0043"],
        [Outcome.NotConvertible] = ["FS0001"],
        [Outcome.NoMember] = ["FS0039"],
    };

    protected override IReadOnlyList<string> Compile(IReadOnlyList<(string Text, string Type)> expressions)
    {
        string[] functions = [.. expressions.Select((expression, i) => $"let m{i} ({ParameterList}) : {FunctionOf(expression)}")];
        IReadOnlyList<string> together = Check(functions);

        // The compiler leaves operators that no overload fits for last, and is silent about them where it has found other errors.
        return together.All(errors => errors.Length == 0)
            ? together
            : [.. together.Zip(functions, (errors, function) => errors.Length > 0 ? errors : Check([function])[0])];
    }

    // Nothing converts to an object by itself.
    private static string FunctionOf((string Text, string Type) expression) => expression.Type == "object"
        ? $"obj = box ({expression.Text})"
        : $"{expression.Type} = {expression.Text}";

    private IReadOnlyList<string> Check(string[] functions)
    {
        string source = Start + string.Join('\n', functions) + "\n";
        string[] arguments =
        [
            "--noframework", "--targetprofile:netcore", .. ConsumerReferences.PathsOf(target).Select(path => "-r:" + path),
            "-r:" + typeof(Unit).Assembly.Location, FileName,
        ];
        FSharpProjectOptions project = checker.GetProjectOptionsFromCommandLineArgs("Consumer.fsproj", arguments, null, null, null);
        (_, FSharpCheckFileAnswer answer) = FSharpAsync.RunSynchronously(
            checker.ParseAndCheckFileInProject(
                FileName, source.GetHashCode(StringComparison.Ordinal), SourceText.ofString(source), project, null),
            null,
            null);
        FSharpDiagnostic[] found = ((FSharpCheckFileAnswer.Succeeded)answer).Item.Diagnostics;
        ILookup<int, string> errors = found
            .Where(diagnostic => diagnostic.Severity.IsError)
            .ToLookup(diagnostic => diagnostic.StartLine - FirstLine, diagnostic => $"FS{diagnostic.ErrorNumber:0000}");
        return CompilerErrors.BySnippet(errors, functions.Length);
    }

    // All of its parameters are optional, which C# does not see.
    private static FSharpChecker Checker()
    {
        System.Reflection.MethodInfo create = typeof(FSharpChecker).GetMethod(nameof(FSharpChecker.Create))!;
        return (FSharpChecker)create.Invoke(null, new object?[create.GetParameters().Length])!;
    }
}
