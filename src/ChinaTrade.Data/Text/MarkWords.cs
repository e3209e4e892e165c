namespace ChinaTrade.Data;

/// <summary>The words of marks, which stand behind a number in parentheses. They are no part of it, and are read over.</summary>
internal static class MarkWords
{
    private static readonly (string English, string Chinese)[] Words =
        [("doubtful", "存疑"), ("corrected", "已更正"), ("revisions not counted", "未计修订"), ("other members", "成员不同")];

    /// <summary>Returns the text with the marks behind it: <c>395.62 trillion yuan (doubtful)</c>.</summary>
    public static string Append(string text, IReadOnlyList<NumberMark> marks, NumberFormat format, TextCulture culture)
    {
        if (marks.Count == 0) return text;
        return culture.Language == TextLanguage.Chinese && format.Kind != NumberFormat.RoundTrip
            ? $"{text}（{string.Join("，", marks.Select(mark => Words[(int)mark].Chinese))}）"
            : $"{text} ({string.Join(", ", marks.Select(mark => Words[(int)mark].English))})";
    }

    /// <summary>Returns the text without the marks at its end.</summary>
    public static string Take(string text, out NumberMark[] marks) =>
        Find(text, " (", ")", ", ", pair => pair.English, out marks) ?? Find(text, "（", "）", "，", pair => pair.Chinese, out marks) ?? text;

    private static string? Find(
        string text, string open, string close, string separator, Func<(string English, string Chinese), string> wordOf, out NumberMark[] marks)
    {
        marks = [];
        int start = text.EndsWith(close, StringComparison.Ordinal) ? text.LastIndexOf(open, StringComparison.Ordinal) : -1;
        if (start < 0) return null;
        string inner = text.Substring(start + open.Length, text.Length - start - open.Length - close.Length);
        int[] found = [.. inner.Split([separator], StringSplitOptions.None)
            .Select(word => Array.FindIndex(Words, pair => wordOf(pair) == word))];
        if (found.Contains(-1)) return null;
        marks = Array.ConvertAll(found, mark => (NumberMark)mark);
        return text.Substring(0, start);
    }
}
