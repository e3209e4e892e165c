using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>A word of a header with its numbers.</summary>
/// <param name="Word">What it means.</param>
/// <param name="From">The first month of a range.</param>
/// <param name="To">The month, or the last month of a range.</param>
/// <param name="Year">The year.</param>
/// <param name="Entry">The enterprise type.</param>
internal sealed record HeaderToken(HeaderWord Word, int From = 0, int To = 0, int Year = 0, CodeListEntry? Entry = null)
{
    /// <summary>Creates the token of a match.</summary>
    public static HeaderToken Create(HeaderWord word, Match match) => new(word, Month(match, "from"), Month(match, "to"), YearOf(match));

    private static int Month(Match match, string group) =>
        match.Groups[group] is { Success: true } month ? TitlePeriod.MonthOf(month.Value) : 0;

    private static int YearOf(Match match) =>
        match.Groups["year"] is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : 0;
}
