using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>Reads the words of headers. Every word must be known: what is left over is a fault, not passed over.</summary>
internal static partial class HeaderWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string LastYear = @"(?:the )?(?:last|previous|preceding) year|a year (?:ago|earlier)|去年|上年";

    private const string SamePeriod = @"(?:the )?(?:same|corresponding) period(?: of| in)?";

    // The first that matches counts, so that longer words come before those that they begin with.
    private static readonly (Regex Pattern, HeaderWord Word)[] Words =
    [
        .. From(HeaderWord.Name,
            "(?:total )?(?:customs regimes?|trade modes?|types? of enterprises?|enterprise types?|nature of enterprises?)",
            "commodit(?:y|ies)(?: name)?|name of commodit(?:y|ies)",
            @"countr(?:y|ies)(?:\s*(?:/|\(|or|and)?\s*regions?\)?)?|regions?|import sources?|export destinations?",
            @"(?:进口)?原产国(?:\s*\(?地区?\)?)?|(?:出口)?(?:最终)?目的国(?:\s*\(?地区?\)?)?",
            @"国别(?:\s*\(?地区\)?)?|国家(?:\s*\(?地区\)?)?|商品名称|商品|贸易方式|监管方式|企业性质|企业类型|项目|items?\b"),
        .. From(HeaderWord.QuantityUnit, @"(?:quantity|qty\.?) units?|units? of quantity|units?\b|计量单位|数量单位|单位"),
        .. From(HeaderWord.Growth,
            "(?:percentage |percent |% )?(?:change|growth)(?: rate)?(?: over| from| compared (?:with|to)| on)? "
                + SamePeriod + " ?(?:" + LastYear + ")",
            "compared (?:with|to) " + SamePeriod + " ?(?:" + LastYear + ")", "比(?:去年|上年)(?:同期|同月)?(?:增减|增长)?",
            "year-on-year|year on year|y-o-y|yoy", "(?:percentage |percent )?(?:change|growth)(?: rate)?",
            "同比(?:增减|增长|变化)?(?:率|幅度)?|增减(?:率|幅度)?|增长率?|增幅", @"\+/?-\s*%?|±\s*%?|%"),
        .. From(HeaderWord.YearEarlier, SamePeriod + " ?(?:" + LastYear + ")", "(?:" + LastYear + ")(?:同期)?"),
        .. From(HeaderWord.Range,
            @"(?<from>" + TitlePeriod.MonthPattern + @")\s*(?:-|to)+\s*(?<to>" + TitlePeriod.MonthPattern + ")",
            @"(?<from>\d{1,2})月?\s*-?\s*(?:-|to|~|至|到)\s*-?\s*(?<to>\d{1,2})(?!\d)月?份?"),
        .. From(HeaderWord.Year, @"(?<year>20\d\d)年?"),
        .. From(HeaderWord.Month, "(?<to>" + TitlePeriod.MonthPattern + ")", @"(?<to>\d{1,2})(?!\d)月?份?"),
        .. From(HeaderWord.CurrentMonth, "current month|this month|of the month|monthly|months?|当月|本月"),
        .. From(HeaderWord.Cumulative, @"accumulat(?:ed|ive)|cumulative|in total|year to date|ytd|累计"),
        .. From(HeaderWord.TotalFlow,
            "(?:total )?(?:exports? ?(?:&|and) ?imports?|imports? ?(?:&|and) ?exports?)", "进出口(?:总值|总额|值|额|合计)?"),
        .. From(HeaderWord.Exports, "exports?", "出口(?:总值|总额|值|额)?"),
        .. From(HeaderWord.Imports, "imports?", "进口(?:总值|总额|值|额)?"),
        .. From(HeaderWord.Quantity, "quantity|qty", "数量"),
        .. From(HeaderWord.Value, "values?|amounts?", "金额|总值|价值"),
        .. From(HeaderWord.Total, "totals?|合计|总计"),
        .. From(HeaderWord.Subtotal, @"sub\.?\s*-?tot(?:al)?|小计"),
        .. From(HeaderWord.Nothing, @"of\b|in\b|the\b|for\b|[\s,;:./()|&\\、-]+"),
    ];

    /// <summary>Reads a header.</summary>
    /// <exception cref="GaccTableException">A word is not known; the message shows it.</exception>
    public static IReadOnlyList<HeaderToken> Read(string text, Func<string, GaccTableException> fault)
    {
        string rest = TextKey.Normalize(text);
        List<HeaderToken> tokens = [];
        while (rest.Length > 0)
        {
            (HeaderToken? token, int length) = Next(rest);
            if (token is null) throw fault($"'{rest}' of the header is not understood");
            if (token.Word != HeaderWord.Nothing) tokens.Add(token);
            rest = rest[length..];
        }

        return tokens;
    }

    /// <summary>Returns whether a text is the header of the rows' names.</summary>
    public static bool IsNameHeader(string text)
    {
        string rest = TextKey.Normalize(text);
        bool isName = false;
        while (rest.Length > 0)
        {
            (HeaderToken? token, int length) = Next(rest);
            if (token?.Word is not (HeaderWord.Name or HeaderWord.Nothing)) return false;
            isName |= token.Word == HeaderWord.Name;
            rest = rest[length..];
        }

        return isName;
    }

    private static (HeaderToken? Token, int Length) Next(string rest)
    {
        foreach ((Regex pattern, HeaderWord word) in Words)
        {
            Match match = pattern.Match(rest);
            if (match is { Success: true, Length: > 0 }) return (HeaderToken.Create(word, match), match.Length);
        }

        return (null, 0);
    }

    private static IEnumerable<(Regex Pattern, HeaderWord Word)> From(HeaderWord word, params string[] patterns) =>
        patterns.Select(pattern => (new Regex(@"\A(?:" + pattern + ")", Options), word));
}
