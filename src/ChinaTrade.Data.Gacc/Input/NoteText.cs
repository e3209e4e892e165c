using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>Notes below a table.</summary>
internal static partial class NoteText
{
    /// <summary>Returns whether a text opens the notes.</summary>
    public static bool BeginsNotes(string text) => Beginning().IsMatch(TextKey.Normalize(text));

    /// <summary>Returns the lines of a text that are not empty.</summary>
    public static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n').Select(TextKey.Collapse).Where(line => line.Length > 0);

    [GeneratedRegex(
        @"^(?:notes?|remarks?|sources?|data sources?|footnotes?)\s*[:.\d]|^(?:notes?|remarks?)$"
        + @"|^(?:注释?|附注|备注|说明|资料来源|数据来源|来源)\s*(?:[:.\d]|$)|^\*+\s*\S")]
    private static partial Regex Beginning();
}
