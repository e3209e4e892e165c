using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A table read from CSV (RFC 4180); written apart from the library's own export.</summary>
internal sealed partial record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvTable Parse(string text)
    {
        List<List<string>> lines = [.. Lines(text)];
        List<string> columns = lines[0];
        return new(columns, [.. lines.Skip(1).Select(line => RowOf(columns, line))]);
    }

    private static Dictionary<string, string> RowOf(List<string> columns, List<string> line)
    {
        if (line.Count != columns.Count) throw new FormatException($"A row has {line.Count} fields, not {columns.Count}: {string.Join(',', line)}");
        return columns.Zip(line).ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal);
    }

    private static IEnumerable<List<string>> Lines(string csv)
    {
        List<string> line = [];
        foreach (Match field in Field().Matches(csv))
        {
            string text = field.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal);
            line.Add(field.Groups["quoted"].Success ? text : field.Groups["plain"].Value);
            if (field.Groups["end"].Value == ",") continue;
            yield return line;
            line = [];
        }
    }

    [GeneratedRegex("""\G(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n)""")]
    private static partial Regex Field();
}
