using System.Globalization;
using System.Text;

namespace ChinaTrade.Data.Gacc;

/// <summary>Texts of pages in the one spelling in which they are compared: GACC varies white space, the width of characters, dashes and
/// quotation marks, and nothing of that has a meaning.</summary>
internal static class TextKey
{
    /// <summary>Returns a text with white space collapsed, for messages and notes.</summary>
    public static string Collapse(string text)
    {
        StringBuilder collapsed = new(text.Length);
        foreach (char c in text)
        {
            if (!IsSpace(c)) collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ') collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    /// <summary>Returns a text in lower case, with half-width characters, hyphens for every dash, and no space between Chinese
    /// characters.</summary>
    public static string Normalize(string text)
    {
        string collapsed = Collapse(Unify(text.Normalize(NormalizationForm.FormKC)));
        StringBuilder normal = new(collapsed.Length);
        for (int i = 0; i < collapsed.Length; i++)
        {
            bool isBetween = collapsed[i] == ' ' && i > 0 && i + 1 < collapsed.Length;
            if (isBetween && IsHan(collapsed[i - 1]) && IsHan(collapsed[i + 1])) continue;
            normal.Append(char.ToLowerInvariant(collapsed[i]));
        }

        return normal.ToString();
    }

    /// <summary>Returns what two spellings of one name have in common: a normal text without any white space.</summary>
    public static string OfName(string text) => Normalize(text).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Returns whether a character is white space or invisible.</summary>
    public static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || c == '\uFEFF' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static string Unify(string text) => string.Create(text.Length, text, (characters, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            characters[i] = source[i] switch
            {
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u2500' or '\uFE63' => '-',
                '\u2018' or '\u2019' or '\u201B' or '`' => '\'',
                '\u201C' or '\u201D' or '\u201F' => '"',
                '\u2236' => ':',
                char other => other,
            };
        }
    });
}
