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
        IEnumerable<IdentityFigure> latest = IdentityReleases.Group(figures).Select(IdentityReleases.LatestOf);
        return figures.GroupBy(figure => figure.Release.Publication, StringComparer.Ordinal)
            .SelectMany(Apply)
            .Concat(Apply(latest).Where(AreOfSeveralPublications));

        IEnumerable<IdentityCheck> Apply(IEnumerable<IdentityFigure> together)
        {
            FigureIndex index = new(together, factsOf);
            return Identity.All.SelectMany(identity => identity.Check(index));
        }
    }

    private static bool AreOfSeveralPublications(IdentityCheck check) =>
        check.Figures.Any(figure => figure.Release.Publication != check.Figures[0].Release.Publication);
}
