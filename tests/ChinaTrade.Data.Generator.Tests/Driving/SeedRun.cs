using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>What one run of the generator gave.</summary>
internal sealed class SeedRun(GeneratorDriver driver, CSharpCompilation before)
{
    public GeneratorDriver Driver => driver;

    public GeneratorRunResult Result { get; } = driver.GetRunResult().Results.Single();

    /// <summary>What broke the generator; <c>null</c> where nothing did.</summary>
    public Exception? Crash => Result.Exception;

    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Diagnostics as the compiler prints them, a line each.</summary>
    public string Report => string.Join('\n', Diagnostics.Select(each => each.ToString()));

    /// <summary>Generated sources by file name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(
        source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation Compilation => before.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    /// <summary>Errors and warnings of the generated code, a line each; empty where it compiles.</summary>
    public string Compile() => string.Join('\n', Compilation
        .GetDiagnostics()
        .Where(each => each.Severity >= DiagnosticSeverity.Warning)
        .Select(each => each.ToString()));

    public string Source(string name) =>
        Sources.TryGetValue(name, out string? source)
            ? source
            : string.Create(CultureInfo.InvariantCulture, $"There is no {name} among {string.Join(", ", Sources.Keys)}.");
}
