using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Package.Tests.Consumers;

/// <summary>The first sample of README.md: usings, one variable, and statements that print.</summary>
internal sealed record ReadmeSample(IReadOnlyList<string> Statements, IReadOnlyList<string> Output)
{
    public static ReadmeSample First { get; } = From(File.ReadAllText(RepositoryFiles.PathOf("README.md")).ReplaceLineEndings("\n"));

    /// <summary>Returns the program in the language of a consumer's project.</summary>
    public string In(string project) => project switch
    {
        "CSharp12" => string.Join('\n', Statements.Prepend("using ChinaTrade.Data;")) + "\n",
        "FSharp" => string.Join('\n', Statements.Select(line => line.Replace("var ", "let ", StringComparison.Ordinal).TrimEnd(';')).Prepend("open System\nopen ChinaTrade.Data")) + "\n",
        "VisualBasic" => $"Imports ChinaTrade.Data\nModule Program\nSub Main()\n{string.Join('\n', Statements.Select(line => line.Replace("var ", "Dim ", StringComparison.Ordinal).TrimEnd(';')))}\nEnd Sub\nEnd Module\n",
        _ => throw new ArgumentException($"'{project}' is in no known language.", nameof(project)),
    };

    private static ReadmeSample From(string readme)
    {
        string code = Block(readme, "```csharp\n");
        string output = Block(readme, "```text\n");
        return new(
            [.. code.Split('\n').Select(line => line.Split(" //")[0].TrimEnd())
                .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal))],
            output.TrimEnd('\n').Split('\n'));
    }

    private static string Block(string text, string fence)
    {
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
