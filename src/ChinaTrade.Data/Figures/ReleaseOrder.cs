using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>The order of the releases of one figure: by day of publication, then by the publication's code. It can be told from rows
/// alone. An undated release counts as published on the last day of the figure's period, the earliest possible day.</summary>
internal static class ReleaseOrder
{
    /// <summary>Returns the day of a release, <c>2021-07-13</c>, which orders as text.</summary>
    /// <param name="published">The day of publication; empty if it is not known.</param>
    /// <param name="period">The figure's period.</param>
    public static string DayOf(string published, Period period) => published.Length > 0 || period.MonthCount == 0
        ? published
        : string.Format(
            CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", period.EndYear, period.EndMonth, DateTime.DaysInMonth(period.EndYear,
                period.EndMonth));

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
