using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Writes publications as BibTeX.</summary>
internal static class BibTeXText
{
    private const string Special = "&%$#_{}";

    public static string From(Publication publication)
    {
        (string Field, string? Value)[] fields =
        [
            ("author", publication.Publisher),
            ("title", publication.Title),
            ("date", publication.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("year", publication.Date?.ToString("yyyy", CultureInfo.InvariantCulture)),
        ];
        IEnumerable<string> lines = fields.Where(field => !string.IsNullOrEmpty(field.Value))
            .Select(field => $"  {field.Field} = {{{{{Escaped(field.Value!)}}}}},\n");
        // An address is taken as it is.
        string url = publication.Url is { } address ? $"  url = {{{address}}},\n" : string.Empty;
        return $"@misc{{{publication.Code},\n{string.Concat(lines)}{url}}}\n";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(letter => letter == '\\' ? "\\textbackslash{}"
            : Special.Contains(letter, StringComparison.Ordinal) ? "\\" + letter
            : letter.ToString()));
}
