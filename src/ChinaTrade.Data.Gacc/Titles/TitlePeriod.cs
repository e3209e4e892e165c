using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>Reads the period in a title: <c>January-February 2025</c>, <c>Mar 2026</c>, <c>1-7.2023</c>, <c>2025年1至2月</c>.</summary>
internal static partial class TitlePeriod
{
    /// <summary>The names of months by their first three letters.</summary>
    public const string MonthPattern =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        + @"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Returns the period; <c>null</c> if the title names none.</summary>
    /// <exception cref="GaccTableException">The title names two periods, or months that there are none of.</exception>
    public static Period? Find(string title)
    {
        string normal = TextKey.Normalize(title);
        Match[] found = [.. OfMonths().Matches(normal).Cast<Match>()];
        if (found.Length == 0) found = [.. OfYear().Matches(normal).Cast<Match>()];
        Period[] periods = [.. found.Select(match => PeriodOf(match, title)).Distinct()];
        return periods.Length > 1
            ? throw new GaccTableException(Invariant($"The title '{title}' names two periods, {periods[0]} and {periods[1]}."))
            : periods.Length == 1 ? periods[0] : null;
    }

    /// <summary>Returns the number of a month: digits, or a name.</summary>
    public static int MonthOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number : Array.IndexOf(Months, text[..3]) + 1;

    private static Period PeriodOf(Match match, string title)
    {
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (!match.Groups["to"].Success) return Period.Year(year);
        int to = MonthOf(match.Groups["to"].Value);
        int from = match.Groups["from"].Success ? MonthOf(match.Groups["from"].Value) : to;
        if (from is < 1 or > 12 || to is < 1 or > 12 || from > to)
        {
            throw new GaccTableException($"The months of the title '{title}' are no period; expected months such as 1-2 or February.");
        }

        return Period.Between(Period.Month(year, from), Period.Month(year, to));
    }

    // Month names before the year; numbers before the year as in 1-7.2023; Chinese; ISO.
    [GeneratedRegex(
        @"\b(?:(?<from>" + MonthPattern + @")\s*(?:-|to)\s*)?(?<to>" + MonthPattern + @"),?\s*(?<year>20\d\d)\b"
        + @"|(?<![\d.])(?:(?<from>\d{1,2})\s*(?:-|to)\s*)?(?<to>\d{1,2})\s*[.,]\s*(?<year>20\d\d)\b"
        + @"|(?<year>20\d\d)年(?:(?<from>\d{1,2})月?(?:至|-|到|~))?(?<to>\d{1,2})月"
        + @"|\b(?<year>20\d\d)[-./](?<to>\d{1,2})(?![-./\d])")]
    private static partial Regex OfMonths();

    [GeneratedRegex(@"\b(?<year>20\d\d)\b(?!\s*[-./]\s*\d)(?!年)|(?<year>20\d\d)年(?![上下前第一二三四\d])")]
    private static partial Regex OfYear();
}
