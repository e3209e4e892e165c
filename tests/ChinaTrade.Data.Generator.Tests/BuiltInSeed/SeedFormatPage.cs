using System.Text.RegularExpressions;
using ChinaTrade.Data.Tests.Catalogue;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The page <c>docs/seed-format.md</c>: its tables of fields, and the file that opens it.</summary>
internal static partial class SeedFormatPage
{
    private static string Text { get; } = RepositoryFiles.Read("docs/seed-format.md");

    /// <summary>The smallest valid file.</summary>
    public static string MinimalFile => CodeBlock().Match(Text).Groups["yaml"].Value;

    /// <summary>The tables of fields by heading: "Fields of an entry", "partners.yaml".</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldLine>> Tables { get; } = Table().Matches(Text).ToDictionary(
        table => table.Groups["heading"].Value,
        table => (IReadOnlyList<FieldLine>)[.. Row().Matches(table.Groups["rows"].Value)
            .Select(row => new FieldLine(row.Groups["name"].Value, row.Groups["need"].Value == "required"))],
        StringComparer.Ordinal);

    [GeneratedRegex("""^```yaml\n(?<yaml>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("""
        ^\#{3,4}\ (?<heading>[^\n]+)\n                                  # the heading
        (?:(?!\#)[^|\n][^\n]*\n|\n)*                                    # what is said before the table
        \|\ field\ \|\ type\ \|\ need\ \|\ default\ \|\ meaning\ \|\ example\ \|\n[|\-]+\n
        (?<rows>(?:\|[^\n]*\n)+)
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Table();

    // All six columns: a row that lost one is no row.
    [GeneratedRegex(@"^\| `(?<name>[a-z0-9-]+)` \| [^|]+ \| (?<need>required|optional) \| [^|]*\| [^|]+ \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
