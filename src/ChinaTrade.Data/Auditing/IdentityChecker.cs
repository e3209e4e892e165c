namespace ChinaTrade.Data.Auditing;

/// <summary>Applies every identity to figures.</summary>
internal static class IdentityChecker
{
    /// <summary>
    /// Checks the figures of each publication among themselves, and then the latest release of each figure with those of other
    /// publications.
    /// </summary>
    /// <param name="figures">The figures.</param>
    /// <param name="factsOf">What is known of a code, by dimension and code; <c>null</c> where it is unknown.</param>
    public static IEnumerable<IdentityCheck> Check(IReadOnlyList<IdentityFigure> figures, Func<Dimension, string, CodeFacts?> factsOf)
    {
        IEnumerable<IdentityFigure> latest = MeetingOthers([.. IdentityReleases.Group(figures).Select(IdentityReleases.LatestOf)]);
        return figures.GroupBy(figure => figure.Release.Publication, StringComparer.Ordinal)
            .SelectMany(Apply)
            .Concat(Apply(latest).Where(AreOfSeveralPublications));

        IEnumerable<IdentityCheck> Apply(IEnumerable<IdentityFigure> together)
        {
            FigureIndex index = new(together, factsOf);
            return Identity.All.SelectMany(identity => identity.Check(index));
        }
    }

    // A whole breaks down by some of the dimensions of its part, or by the same: what no figure of another publication is part or whole of
    // is not looked at again. A reference may lead anywhere.
    private static IEnumerable<IdentityFigure> MeetingOthers(IdentityFigure[] latest)
    {
        if (Array.Exists(latest, figure => figure.Reference.Length > 0)) return latest;
        (string Publication, int Breakdown)[] kinds = [.. latest.Select(KindOf).Distinct()];
        HashSet<(string, int)> meeting = [.. kinds.Where(kind => Array.Exists(kinds, other => other.Publication != kind.Publication
            && ((kind.Breakdown & other.Breakdown) == kind.Breakdown || (kind.Breakdown & other.Breakdown) == other.Breakdown)))];
        return latest.Where(figure => meeting.Contains(KindOf(figure)));
    }

    private static (string Publication, int Breakdown) KindOf(IdentityFigure figure)
    {
        int breakdown = 0;
        foreach (DimensionInfo info in DimensionInfo.BesidesFlow)
        {
            if (figure.Point[info.Dimension] != info.TotalCode) breakdown |= 1 << (int)info.Dimension;
        }

        return (figure.Release.Publication, breakdown);
    }

    private static bool AreOfSeveralPublications(IdentityCheck check) =>
        check.Figures.Any(figure => figure.Release.Publication != check.Figures[0].Release.Publication);
}
