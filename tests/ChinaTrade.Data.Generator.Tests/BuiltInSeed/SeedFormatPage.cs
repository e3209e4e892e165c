using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The page <c>docs/seed-format.md</c>: its tables of fields, and the file that opens it.</summary>
internal static partial class SeedFormatPage
{
    private static string Text { get; } = RepositoryFiles.Read("docs/seed-format.md");

    /// <summary>The smallest valid file.</summary>
    public static string MinimalFile => CodeBlock().Match(Text).Groups["yaml"].Value;

    /// <summary>The tables of fields by heading: "Fields of an entry", "partners.yaml".</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldLine>> Tables { get; } = MarkdownTable.AllOf(Text)
        .Where(table => table.Columns.SequenceEqual(["field", "type", "need", "default", "meaning", "example"]))
        .ToDictionary(table => table.Heading, table => (IReadOnlyList<FieldLine>)[.. table.Rows.Select(LineOf)], StringComparer.Ordinal);

    [GeneratedRegex("""^```yaml\n(?<yaml>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    private static FieldLine LineOf(string[] row) => row switch
    {
        [var name, _, "required" or "optional", _, _, _] => new(name.Trim('`'), row[2] == "required"),
        _ => throw new FormatException($"A row of a table of fields is not complete: {string.Join(" | ", row)}"),
    };
}
