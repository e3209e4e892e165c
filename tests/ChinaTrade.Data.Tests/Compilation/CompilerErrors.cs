using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>The errors of a compilation whose snippets stand on so many lines each.</summary>
internal static class CompilerErrors
{
    /// <summary>The codes of the errors of each snippet, in order; empty where it compiles.</summary>
    public static IReadOnlyList<string> BySnippet(
        Microsoft.CodeAnalysis.Compilation compilation, int count, int firstLine, int linesOfSnippet)
    {
        ILookup<int, string> errors = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(
                diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line - firstLine + linesOfSnippet) / linesOfSnippet - 1,
                diagnostic => diagnostic.Id);
        return BySnippet(errors, count);
    }

    /// <summary>The codes of the errors of each snippet, in order; empty where it compiles.</summary>
    public static IReadOnlyList<string> BySnippet(ILookup<int, string> errors, int count)
    {
        if (errors.FirstOrDefault(snippet => snippet.Key < 0 || snippet.Key >= count) is { } outside)
        {
            throw new InvalidOperationException($"The frame around the snippets does not compile: {string.Join(' ', outside)}");
        }

        return [.. Enumerable.Range(0, count).Select(
            snippet => string.Join(' ', errors[snippet].Distinct().Order(StringComparer.Ordinal)))];
    }
}
