namespace ChinaTrade.Data;

/// <summary>In which periods a member of a group counts.</summary>
internal static class MonthsOfMembership
{
    /// <summary>Whether a member counts in figures of the period: GACC counts those of its last month.</summary>
    /// <param name="period">The figures' period.</param>
    /// <param name="from">The first month of membership; <c>null</c> for always.</param>
    /// <param name="until">The last month of membership; <c>null</c> where it goes on.</param>
    public static bool CountIn(Period period, Period? from, Period? until) =>
        (from is not { } first || first <= period.LastMonth) && (until is not { } last || period.LastMonth <= last);
}
