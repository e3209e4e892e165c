namespace ChinaTrade.Data;

/// <summary>Texts in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Returns a text as the cell of a table, on one line.</summary>
    public static string InTable(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
