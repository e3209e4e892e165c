namespace ChinaTrade.Data.Auditing;

/// <summary>Parts and wholes that are printed by publications on different periods, such as January to May and January to June.</summary>
/// <remarks>Between them figures are revised. A figure therefore counts with the bounds of all its releases, and fails only if no release
/// of it fits any release of its whole. Not among the identities of the seed compiler, which knows one collection at a time.</remarks>
internal static class PartsBetweenPeriods
{
    /// <summary>Every part and whole that no publications on one period print both.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="publishedOn">The period that a figure's publication is on.</param>
    /// <param name="factsOf">What is known of a code, by dimension and code.</param>
    public static IEnumerable<IdentityCheck> Check(
        IEnumerable<IdentityFigure> figures, Func<IdentityFigure, Period> publishedOn, Func<Dimension, string, CodeFacts?> factsOf)
    {
        FigureIndex index = new(IdentityReleases.Group(figures).Select(IdentityReleases.HullOf), factsOf);
        return new PartsWithinWhole().Check(index)
            .Where(check => check.Figures.Any(figure => publishedOn(figure) != publishedOn(check.Figures[0])));
    }
}
