using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ChinaTrade.Data.Gacc;

/// <summary>Day of publication and address, where a page tells them.</summary>
internal static partial class PageFacts
{
    /// <summary>Returns the day of publication; <c>null</c> if the page does not tell it, or not without doubt: whether 06/10/2019 is in
    /// June or in October cannot be told.</summary>
    public static DateOnly? PublishedOf(IHtmlDocument document)
    {
        string?[] texts =
        [
            document.QuerySelector(".atcl-date")?.TextContent,
            document.QuerySelector("meta[name=PubDate]")?.GetAttribute("content"),
            .. document.QuerySelectorAll("span, p, div").Where(element => element.ChildElementCount == 0)
                .Select(element => element.TextContent).Where(text => text.Contains("发布时间", StringComparison.Ordinal)),
        ];
        return texts.OfType<string>().Select(DayOf).FirstOrDefault(day => day is not null);
    }

    /// <summary>Returns the address that the page says of itself, or the browser wrote into it.</summary>
    public static string? UrlOf(IHtmlDocument document, string html)
    {
        string? own = document.QuerySelector("meta[name=Url]")?.GetAttribute("content");
        string url = own is { Length: > 0 } ? own : SavedFrom().Match(html, 0, Math.Min(html.Length, 4096)).Groups[1].Value;
        bool isAddress = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https");
        return isAddress ? url : null;
    }

    private static DateOnly? DayOf(string text)
    {
        if (YearFirst().Match(text) is { Success: true } day) return Day(day, 1, 2, 3);
        if (YearLast().Match(text) is not { Success: true } other) return null;
        (DateOnly? monthFirst, DateOnly? dayFirst) = (Day(other, 3, 1, 2), Day(other, 3, 2, 1));
        return monthFirst is null || dayFirst is null || monthFirst == dayFirst ? monthFirst ?? dayFirst : null;
    }

    private static DateOnly? Day(Match match, int year, int month, int day)
    {
        string text = $"{match.Groups[year].Value}-{match.Groups[month].Value.PadLeft(2, '0')}-{match.Groups[day].Value.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found)
            ? found : null;
    }

    [GeneratedRegex(@"\b(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)\b")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", RegexOptions.IgnoreCase)]
    private static partial Regex SavedFrom();
}
