using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>The names by which rows are looked up in one dimension. Names are exact but for white space, width and case of characters;
/// what GACC writes before a name, <c>of which:</c>, or behind it, the mark of a footnote, is no part of it.</summary>
internal sealed partial class RowNames
{
    private static readonly string[] Totals = ["total", "totalvalue", "grandtotal", "总值", "总计", "合计", "总额"];

    private readonly Dictionary<string, CodeListEntry[]> byName;
    private readonly string[] shown;
    private readonly CodeListEntry total;

    /// <param name="codes">The vocabulary.</param>
    /// <param name="dimension">The dimension.</param>
    public RowNames(TradeCodes codes, Dimension dimension)
    {
        CodeListEntry[] entries = [.. codes.All(dimension)];
        total = entries.First(entry => entry.IsTotal);
        (string Name, CodeListEntry Entry)[] names =
            [.. entries.Where(entry => !entry.IsTotal).SelectMany(entry => entry.Names.OfType<string>().Select(name => (name, entry)))];
        byName = names.GroupBy(each => TextKey.OfName(each.Name), each => each.Entry, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
        shown = [.. names.Select(each => each.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Returns the name without what stands before it; empty if nothing is left, as of a heading.</summary>
    public static string Bare(string text)
    {
        string bare = TextKey.Collapse(text);
        string rest = Before().Replace(bare, string.Empty, 1);
        return rest.Trim(' ', '\'');
    }

    /// <summary>Returns the entry of a name; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">Several entries have the name.</exception>
    public CodeListEntry? Find(string text)
    {
        string bare = Bare(text);
        string unmarked = Behind().Replace(bare, string.Empty);
        return FindExact(TextKey.Collapse(text)) ?? FindExact(bare) ?? FindExact(StarsBehind().Replace(bare, string.Empty))
            ?? FindExact(unmarked);
    }

    /// <summary>Returns the known name that is nearest; <c>null</c> if none is near.</summary>
    public string? NearestTo(string text)
    {
        string bare = Behind().Replace(Bare(text), string.Empty);
        return bare.Length is 0 or > 200 ? null : NearestName.Find(bare, shown);
    }

    private CodeListEntry? FindExact(string name)
    {
        string key = TextKey.OfName(name);
        if (Array.IndexOf(Totals, key) >= 0) return total;
        CodeListEntry[] found = byName.GetValueOrDefault(key, []);
        return found.Length < 2 ? found.FirstOrDefault() : throw new ArgumentException(
            $"'{name}' is the name of several: {string.Join(", ", found.Select(entry => entry.Code))}");
    }

    [GeneratedRegex(@"^(?:of which|in which|including|among them|其中|#)\s*[:：∶,，]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*[*＊†‡]+$")]
    private static partial Regex StarsBehind();

    // A number is a mark only behind a name that is known without it.
    [GeneratedRegex(@"[\s*＊†‡]*(?:[(（\[]?(?:注\s*)?[0-9０-９]{1,2}[)）\]]?|[①-⑳¹²³⁴-⁹])?[\s*＊†‡]*$")]
    private static partial Regex Behind();
}
