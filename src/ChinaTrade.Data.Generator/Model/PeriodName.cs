using System.Globalization;

namespace ChinaTrade.Data.Generator.Model;

/// <summary>The C# names of periods. A period is a member of the year of its last month, under one name.</summary>
internal static class PeriodName
{
    /// <summary>Returns the name of the year that a period is a member of: <c>Y2021</c>.</summary>
    public static string YearOf(Period period) => "Y" + period.EndYear.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Returns the name of a period in its year: <c>H1</c>, <c>Q1</c>, <c>FirstThreeQuarters</c>, <c>JanuaryToMay</c>, <c>May</c>,
    /// <c>Year</c>, or <c>November2020ToJune2021</c>.</summary>
    public static string InYear(Period period) => (period.MonthCount, period.StartMonth) switch
    {
        (12, 1) => "Year",
        (6, 1) => "H1",
        (6, 7) => "H2",
        (9, 1) => "FirstThreeQuarters",
        (3, 1 or 4 or 7 or 10) => "Q" + ((period.StartMonth / 3) + 1).ToString(CultureInfo.InvariantCulture),
        (1, _) => MonthOf(period),
        _ when period.StartYear == period.EndYear => MonthOf(period.FirstMonth) + "To" + MonthOf(period.LastMonth),
        _ => period.FirstMonth.MemberName + "To" + period.LastMonth.MemberName,
    };

    /// <summary>Returns the name of the type that starts the path of a period: <c>Y2021H1</c>.</summary>
    public static string From(Period period) => YearOf(period) + InYear(period);

    private static string MonthOf(Period month) => month.MemberName.Substring(0, month.MemberName.Length - 4);
}
