namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A table as a page holds it; cells are separated by <c>|</c>.</summary>
internal static class MarkdownTable
{
    public static string Of(string header, IEnumerable<string> rows)
    {
        string rule = string.Join('|', header.Split('|').Select(_ => "---"));
        return string.Join('\n', rows.Prepend(rule).Prepend(header).Select(row => $"| {row.Replace("|", " | ", StringComparison.Ordinal)} |"));
    }
}
