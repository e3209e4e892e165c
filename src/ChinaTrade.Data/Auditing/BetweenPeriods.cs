namespace ChinaTrade.Data.Auditing;

/// <summary>Figures that are printed by publications on different periods, such as January to May and January to June.</summary>
/// <remarks>Between them figures are revised. A figure therefore counts with the bounds of all its releases, and what fails may be a
/// revision all the same. Not done by the seed compiler, which knows one file at a time.</remarks>
internal static class BetweenPeriods
{
    /// <summary>Every application of these identities to figures that no publications on one period print together.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="publishedOn">The period that a figure's publication is on.</param>
    /// <param name="factsOf">What is known of a code, by dimension and code.</param>
    public static IEnumerable<IdentityCheck> Check(
        IEnumerable<IdentityFigure> figures, Func<IdentityFigure, Period> publishedOn, Func<Dimension, string, CodeFacts?> factsOf)
    {
        FigureIndex index = new(IdentityReleases.Group(figures).Select(IdentityReleases.HullOf), factsOf);
        return new PartsWithinWhole().Check(index, AreBetween)
            .Concat(new GrowthOfLevels().Check(index).Concat(new YearToDate().Check(index))
                .Where(check => AreOfSeveralPeriods(check.Figures)))
            .Select(check => check with { IsBetweenPublications = true });

        bool AreBetween(KnownLevel part, KnownLevel whole)
        {
            Period first = publishedOn(part.Figures[0]);
            return Differ(part.Figures, first) || Differ(whole.Figures, first);
        }

        bool AreOfSeveralPeriods(IReadOnlyList<IdentityFigure> involved) => Differ(involved, publishedOn(involved[0]));

        bool Differ(IReadOnlyList<IdentityFigure> involved, Period first)
        {
            for (int i = 0; i < involved.Count; i++)
            {
                if (publishedOn(involved[i]) != first) return true;
            }

            return false;
        }
    }
}
