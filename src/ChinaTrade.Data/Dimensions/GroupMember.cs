namespace ChinaTrade.Data;

/// <summary>A member of a group of partners. Compared by value; immutable and thread-safe.</summary>
/// <remarks>GACC counts in a figure the members of the last month of its period: the cumulative figure of January to October 2025 has ASEAN
/// with Timor-Leste, which joined in October.</remarks>
/// <param name="PartnerCode">The member's code.</param>
/// <param name="From">The first month of membership; <c>null</c> where it was not sourced and precedes every figure carried.</param>
/// <param name="Until">The last month of membership; <c>null</c> where it goes on.</param>
public sealed record GroupMember(string PartnerCode, Period? From, Period? Until)
{
    /// <summary>Whether the partner is counted in figures of the period, as a member in its last month.</summary>
    public bool IsIn(Period period) => MonthsOfMembership.CountIn(period, From, Until);
}
