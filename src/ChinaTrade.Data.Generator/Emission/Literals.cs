using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Texts and numbers as C# and XML spell them, whatever the culture.</summary>
internal static class Literals
{
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    public static string Texts(IEnumerable<string> values) => "new string[] { " + string.Join(", ", values.Select(Text)) + " }";

    public static string Number(long value) =>
        value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers of rows as a text with one character each.</summary>
    public static string Rows(IEnumerable<int> rows) =>
        "\"" + string.Concat(rows.Select(row => "\\u" + row.ToString("X4", CultureInfo.InvariantCulture))) + "\"";

    public static string Decimal(decimal? value) =>
        value is { } number ? number.ToString(CultureInfo.InvariantCulture) + "m" : "null";

    /// <summary>A C# literal that stands on several lines, one an item, for tables that a person may want to read.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("\\n\"\n            + \"", lines.Select(Inner)) is var joined
        ? "\"" + joined + "\""
        : string.Empty;

    /// <summary>A text in a documentation comment: one line, and well-formed.</summary>
    public static string Xml(string value)
    {
        StringBuilder escaped = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            bool isPair = i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]);
            escaped.Append(value[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when isPair => value.Substring(i, 2),
                char c => IsXml(c) ? c.ToString() : " ",
            });
            if (isPair) i++;
        }

        return escaped.ToString();
    }

    // What ends a line would end the comment; what XML does not have would spoil it.
    private static bool IsXml(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');

    private static string Inner(string value)
    {
        string quoted = Text(value);
        return quoted.Substring(1, quoted.Length - 2);
    }
}
