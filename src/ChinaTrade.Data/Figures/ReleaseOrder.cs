using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>The order of the releases of one figure: by day of publication, then by the publication's code. It can be told from rows
/// alone. An undated release counts as published on the last day of the figure's period, the earliest possible day; an undated bulletin,
/// which follows the announcement, a month later; an undated restatement, which is printed beside the figure of the next year, a
/// year later.</summary>
internal static class ReleaseOrder
{
    /// <summary>Returns the day of a release, <c>2021-07-13</c>, which orders as text.</summary>
    /// <param name="published">The day of publication; empty if it is not known.</param>
    /// <param name="period">The figure's period.</param>
    /// <param name="release">The kind of release.</param>
    public static string DayOf(string published, Period period, ReleaseKind release) => published.Length > 0 || period.MonthCount == 0
        ? published
        : LastDayOf(period.EndYear, period.EndMonth + MonthsAfter(release));

    /// <summary>Returns the last day of a period.</summary>
    public static string LastDayOf(Period period) => period.MonthCount == 0 ? string.Empty : LastDayOf(period.EndYear, period.EndMonth);

    private static int MonthsAfter(ReleaseKind release) => release switch
    {
        ReleaseKind.Bulletin => 1,
        ReleaseKind.Restated => 12,
        _ => 0,
    };

    private static string LastDayOf(int year, int month)
    {
        (int y, int m) = (year + ((month - 1) / 12), ((month - 1) % 12) + 1);
        return string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", y, m, y > 9999 ? 31 : DateTime.DaysInMonth(y, m));
    }

    /// <summary>Orders two releases from the first to the latest; of releases of one day, the one that counts comes first.</summary>
    public static int Compare((string Day, string Publication) a, (string Day, string Publication) b)
    {
        int order = string.CompareOrdinal(a.Day, b.Day);
        return order == 0 ? string.CompareOrdinal(a.Publication, b.Publication) : order;
    }

    /// <summary>Returns the index of the latest of releases in that order: the first one of the last day.</summary>
    public static int LatestOf(IReadOnlyList<(string Day, string Publication)> releases)
    {
        int latest = releases.Count - 1;
        while (latest > 0 && releases[latest - 1].Day == releases[latest].Day) latest--;
        return latest;
    }
}
