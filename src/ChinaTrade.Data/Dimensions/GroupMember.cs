namespace ChinaTrade.Data;

/// <summary>A member of a group of partners. Compared by value; immutable and thread-safe.</summary>
/// <param name="PartnerCode">The member's code.</param>
/// <param name="From">The first month of membership; <c>null</c> where it was not sourced and precedes every figure carried.</param>
/// <param name="Until">The last month of membership; <c>null</c> where it goes on.</param>
public sealed record GroupMember(string PartnerCode, Period? From, Period? Until)
{
    /// <summary>Whether the partner was a member in every month of the period.</summary>
    public bool IsIn(Period period) =>
        (From is not { } from || from <= period.FirstMonth) && (Until is not { } until || period.LastMonth <= until);
}
