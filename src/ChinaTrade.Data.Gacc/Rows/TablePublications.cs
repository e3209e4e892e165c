using System.Globalization;

namespace ChinaTrade.Data.Gacc;

/// <summary>The publications that a table is: one, and further ones for what has a key of the first in another sense.</summary>
/// <param name="Own">The table.</param>
/// <param name="Restated">Its levels of the year before, which are restated beside it.</param>
/// <param name="FurtherUnits">Its quantities in second units.</param>
internal sealed record TablePublications(Publication Own, Publication Restated, Publication FurtherUnits)
{
    private const string Publisher = "GACC";

    /// <exception cref="GaccTableException">The day of publication is before the period ended.</exception>
    public static TablePublications Of(TableHead head, TableColumns columns, TableSource source, GaccPage page)
    {
        DateOnly? published = page.Published ?? source.Published;
        DateOnly end = new(head.Period.EndYear, head.Period.EndMonth, DateTime.DaysInMonth(head.Period.EndYear, head.Period.EndMonth));
        if (published < end)
        {
            throw new GaccTableException(string.Create(
                CultureInfo.InvariantCulture, $"The day of publication, {published:yyyy-MM-dd}, is before {head.Period} ended."));
        }

        Publication own = new()
        {
            Code = page.Code ?? CodeOf(head, columns, page.Release), Title = TextKey.Collapse(head.Title), Publisher = Publisher,
            Date = published, Period = head.Period, Release = page.Release, Decimals = 1, Url = page.Url ?? source.Url,
        };
        Publication restated = own with
        {
            Code = own.Code + "-restated", Period = head.Period.AddYears(-1), Release = ReleaseKind.Restated,
        };
        return new(own, restated, own with { Code = own.Code + "-further-units" });
    }

    /// <summary>The publications that rows name.</summary>
    public Publication[] In(IReadOnlyList<FigureRow> rows) =>
        [Own, .. new[] { Restated, FurtherUnits }.Where(publication => rows.Any(row => row.Publication == publication.Code))];

    private static string CodeOf(TableHead head, TableColumns columns, ReleaseKind release)
    {
        string kind = head.Kind switch
        {
            GaccTableKind.ByPartner => "by-country",
            GaccTableKind.ByCommodity => "by-commodity",
            GaccTableKind.ByTradeMode => "by-trade-mode",
            GaccTableKind.ByEnterpriseType => "by-enterprise-type",
            _ => "by-enterprise-type-and-trade-mode",
        };
        string flow = head.Flow is null ? string.Empty : head.Flow + "-";
        string month = string.Create(CultureInfo.InvariantCulture, $"-{head.Period.EndYear:0000}-{head.Period.EndMonth:00}");
        // GACC publishes some tables twice a month: one of the month, one of the months up to it.
        bool isMonthOnly = head.Period.EndMonth > 1 && columns.Figures.All(column => column.Period.MonthCount == 1);
        return "gacc-" + flow + kind + month + (isMonthOnly ? "-month" : string.Empty) + (head.Unit.Code == "USD" ? "-usd" : string.Empty)
            + (release == ReleaseKind.Bulletin ? string.Empty : "-" + release.ToCode());
    }
}
