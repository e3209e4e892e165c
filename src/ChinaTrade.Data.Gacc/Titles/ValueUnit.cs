using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>The unit that values of a table are printed in: a currency and a power of ten.</summary>
/// <param name="Shown">The unit as printed: <c>CNY 100 Million</c>.</param>
/// <param name="Code">The code of the currency.</param>
/// <param name="Exponent">The power of ten.</param>
internal sealed partial record ValueUnit(string Shown, string Code, int Exponent)
{
    /// <summary>What is expected of a unit, for messages.</summary>
    public const string Expected = "expected a unit such as 'CNY 100 Million', 'US$1,000' or '万元人民币'";

    private static readonly (string Word, int Exponent)[] Magnitudes =
    [
        ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("十", 1), ("百", 2), ("千", 3), ("万", 4), ("亿", 8),
    ];

    /// <summary>Returns whether a line tells a unit.</summary>
    public static bool IsUnitLine(string text) => Line().IsMatch(TextKey.Normalize(text));

    /// <summary>Returns the unit that a line tells; <c>null</c> if it is none of a currency.</summary>
    public static ValueUnit? FromLine(string text)
    {
        Match line = Line().Match(TextKey.Normalize(text));
        return line.Success ? Find(line.Groups[1].Value, Behind().Match(TextKey.Collapse(text)).Groups[1].Value) : null;
    }

    /// <summary>Returns the unit of a text; <c>null</c> if it is none of a currency.</summary>
    public static ValueUnit? Find(string text) => Find(TextKey.Normalize(text), TextKey.Collapse(text));

    private static ValueUnit? Find(string normal, string shown)
    {
        string rest = normal.Replace(",", string.Empty, StringComparison.Ordinal);
        string? code = TakeCurrency(ref rest);
        return code is not null && TakeExponent(rest) is { } exponent ? new(shown.Trim(), code, exponent) : null;
    }

    private static string? TakeCurrency(ref string rest)
    {
        string without = Dollars().Replace(rest, " ");
        bool isDollar = without != rest;
        string left = Yuan().Replace(without, " ");
        bool isYuan = left != without;
        rest = left;
        return isDollar == isYuan ? null : isDollar ? "USD" : "CNY";
    }

    // "100 Million" multiplies, and so does 百万; a text with anything else is no unit.
    private static int? TakeExponent(string text)
    {
        int exponent = 0;
        string rest = Number().Replace(text, number =>
        {
            exponent += number.Value.Length - 1;
            return " ";
        });
        bool goesOn = true;
        while (goesOn)
        {
            rest = rest.Trim(' ', '.', '(', ')');
            (string word, int of) = Array.Find(Magnitudes, each => rest.StartsWith(each.Word, StringComparison.Ordinal));
            goesOn = word is not null;
            if (!goesOn) break;
            exponent += of;
            rest = rest[word!.Length..];
            if (rest is ['s', ..]) rest = rest[1..];
        }

        return rest.Length == 0 && exponent <= 12 ? exponent : null;
    }

    [GeneratedRegex(@"^\(?(?:value )?units?(?: of value)?\s*[:]\s*(.+?)\)?$|^\(?(?:金额|计价|货币)?单位\s*[:]\s*(?<1>.+?)\)?$")]
    private static partial Regex Line();

    [GeneratedRegex(@"[:：∶]\s*(.+?)[)）]?$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"us dollars?|u\.s\. dollars?|usd|us\$|\$|dollars?|美元|美金")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"元人民币|人民币元|人民币|cny|rmb|renminbi|yuan|元|¥")]
    private static partial Regex Yuan();

    [GeneratedRegex(@"\b10*\b|(?<![0-9])10*(?![0-9])")]
    private static partial Regex Number();
}
