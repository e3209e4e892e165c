using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>The unit in which a row counts a commodity.</summary>
/// <param name="Shown">The unit as printed: <c>10,000 Tons</c>, <c>万吨</c>.</param>
/// <param name="Code">The code of the unit.</param>
/// <param name="Exponent">The power of ten.</param>
/// <param name="Words">The words of the unit behind a number, as the library reads them; empty if it knows no such words.</param>
internal sealed partial record QuantityUnit(string Shown, string Code, int Exponent, string Words)
{
    /// <summary>What is expected of a unit, for messages.</summary>
    public const string Expected = "expected a unit such as '10,000 Tons', 'Set' or '万吨'";

    private static readonly (string Word, string Code)[] Units =
    [
        ("吨", "t"), ("ton", "t"), ("tonne", "t"), ("metric ton", "t"), ("t", "t"), ("千克", "kg"), ("公斤", "kg"), ("kilogram", "kg"),
        ("kg", "kg"), ("双", "pair"), ("pair", "pair"),
        ("立方米", "m3"), ("cbm", "m3"), ("m3", "m3"), ("cubic meter", "m3"), ("cubic metre", "m3"),
        ("升", "litre"), ("l", "litre"), ("liter", "litre"), ("litre", "litre"),
        ("个", "piece"), ("台", "piece"), ("辆", "piece"), ("架", "piece"), ("艘", "piece"), ("件", "piece"), ("只", "piece"), ("把", "piece"),
        ("条", "piece"), ("块", "piece"), ("套", "piece"), ("piece", "piece"), ("pc", "piece"), ("pcs", "piece"), ("unit", "piece"),
        ("set", "piece"), ("auto", "piece"), ("car", "piece"), ("vehicle", "piece"), ("ship", "piece"), ("vessel", "piece"),
        ("craft", "piece"), ("aircraft", "piece"), ("plane", "piece"),
    ];

    /// <summary>Returns the unit of a text; <c>null</c> if it is none that GACC counts in.</summary>
    public static QuantityUnit? Find(string text)
    {
        Match match = Parts().Match(TextKey.Normalize(text));
        if (!match.Success) return null;
        string word = match.Groups["word"].Value;
        string? code = Array.Find(Units, each => each.Word == word || (word.EndsWith('s') && each.Word == word[..^1])).Code;
        if (code is null || ExponentOf(match) is not { } exponent) return null;
        bool isKilogram = code == "kg";
        bool isChinese = word[0] > 'z';
        return new(TextKey.Collapse(text), isKilogram ? "t" : code, isKilogram ? exponent - 3 : exponent,
            isKilogram ? string.Empty : isChinese ? word : WordsOf(code));
    }

    private static string WordsOf(string code) => code switch
    {
        "t" => "tonnes", "m3" => "cubic metres", "litre" => "litres", _ => code + "s",
    };

    private static int? ExponentOf(Match match)
    {
        string digits = match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
        int exponent = Math.Max(digits.Length - 1, 0) + match.Groups["magnitude"].Captures.Sum(capture => capture.Value switch
        {
            "thousand" or "千" => 3, "million" or "百万" => 6, "万" => 4, "亿" => 8, "hundred" or "百" => 2, _ => 0,
        });
        return exponent is 0 or 3 or 4 or 6 or 8 ? exponent : null;
    }

    [GeneratedRegex(@"^(?<number>10*(?:,000)*)?\s*(?:(?<magnitude>hundred|thousand|million|百万|千(?!克)|万|亿)\s*)*(?<word>[^\d\s,].*)$")]
    private static partial Regex Parts();
}
