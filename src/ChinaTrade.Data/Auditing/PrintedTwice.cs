namespace ChinaTrade.Data.Auditing;

/// <summary>A figure that two publications print is the same in both; where it is not, it may have been revised.</summary>
/// <remarks>Not among the identities of the seed compiler: a revision must not break a build.</remarks>
internal static class PrintedTwice
{
    public const string Name = "printed-twice";

    /// <summary>Each figure against the one of the same key in the publication before it that has one.</summary>
    public static IEnumerable<IdentityCheck> Check(IEnumerable<IdentityFigure> figures)
    {
        foreach (IdentityFigure[] each in IdentityReleases.Group(figures))
        {
            for (int i = 1; i < each.Length; i++)
            {
                yield return new(
                    Name, $"{each[i]} = the same printed before", each[i].Value, each[i - 1].Value, IsUpperLimit: false, [each[i], each[i - 1]])
                {
                    IsBetweenPublications = true,
                };
            }
        }
    }
}
