namespace ChinaTrade.Data;

/// <summary>A level as it was first released, against the level that a later publication's growth implies for the same period.</summary>
/// <remarks>GACC revises earlier periods without publishing them again; if the two do not overlap, it did. Immutable and
/// thread-safe.</remarks>
/// <param name="FirstRelease">The first release of the level.</param>
/// <param name="Later">The level a year later.</param>
/// <param name="Growth">Its year-on-year growth.</param>
/// <param name="Implied">The earlier level that the two imply.</param>
public sealed record Revision(Figure FirstRelease, Figure Later, Figure Growth, Interval Implied)
{
    /// <summary>Whether the partner had other members a year later, so that the growth is that of another set of countries; <c>null</c> for
    /// a group whose members are not officially known and of which no change is.</summary>
    public bool? HasOtherMembers
    {
        get
        {
            if (!Later.Partner.HasSameMembers(FirstRelease.Period, Later.Period)) return true;
            return Later.Partner.Membership == Membership.Unknown ? null : false;
        }
    }

    /// <summary>Whether the level was certainly revised: the two do not meet, and are of one set of countries.</summary>
    public bool IsRevised => HasOtherMembers == false && !Implied.Overlaps(FirstRelease.Interval);

    /// <summary>By how much: the implied level minus the first release, in the figures' unit.</summary>
    public Interval Amount => Implied - FirstRelease.Interval;

    /// <summary>One line: what, both levels, and by how much it was revised.</summary>
    public override string ToString()
    {
        string amount = NumberStyle.Plain.InEnglish(Amount);
        string verdict = (Implied.Overlaps(FirstRelease.Interval), HasOtherMembers) switch
        {
            (_, true) => "another set of members",
            (true, _) => "agrees",
            (false, null) => $"off by {amount}, revised or of another set of members",
            _ => "revised by " + amount,
        };
        return Invariant($"{FirstRelease.Title}: first release {FirstRelease:B}, implied {NumberStyle.Plain.InEnglish(Implied)}: {verdict}");
    }
}
