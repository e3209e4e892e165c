namespace ChinaTrade.Data.TestSupport;

/// <summary>A table of a Markdown page.</summary>
/// <param name="Heading">The nearest heading above the table; empty if there is none.</param>
/// <param name="Columns">The cells of the header.</param>
/// <param name="Rows">The cells of each row.</param>
public sealed record MarkdownTable(string Heading, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>Writes a table from lines whose cells are separated by <c>|</c>.</summary>
    public static string From(string header, IEnumerable<string> rows)
    {
        string rule = string.Join('|', header.Split('|').Select(_ => "---"));
        return string.Join('\n', rows.Prepend(rule).Prepend(header)
            .Select(row => $"| {row.Replace("|", " | ", StringComparison.Ordinal)} |"));
    }

    /// <summary>Reads the tables of a page in their order.</summary>
    public static IReadOnlyList<MarkdownTable> AllOf(string page)
    {
        List<MarkdownTable> tables = [];
        string heading = string.Empty;
        bool isCode = false;
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            if (isCode) continue;
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#').Trim();
            if (!IsRow(lines[i])) continue;
            string[] table = [.. lines[i..].TakeWhile(IsRow)];
            i += table.Length - 1;

            // The second line is the rule below the header.
            tables.Add(new(heading, CellsOf(table[0]), [.. table.Skip(2).Select(CellsOf)]));
        }

        return tables;
    }

    /// <summary>Returns the cells of one line of a table.</summary>
    public static string[] CellsOf(string line) => Array.ConvertAll(line.Trim()[1..^1].Split('|'), cell => cell.Trim());

    private static bool IsRow(string line) => line.StartsWith('|');
}
