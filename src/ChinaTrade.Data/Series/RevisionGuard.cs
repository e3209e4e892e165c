namespace ChinaTrade.Data;

/// <summary>
/// Sets figures of several publications against each other. GACC revises earlier figures without publishing them again, so that what such
/// figures imply can lie outside the bounds that rounding leaves: if it was published, that is the answer; if not, the result is marked.
/// </summary>
internal static class RevisionGuard
{
    /// <summary>Refuses figures of several publications which imply one that is published.</summary>
    /// <param name="figures">The figures, of one key.</param>
    /// <param name="measure">What they imply.</param>
    /// <param name="period">The period that it is about.</param>
    /// <exception cref="ArgumentException">The figure that they imply is published; the message names it.</exception>
    public static void ThrowIfPublished(Figure[] figures, Measure measure, Period period) => ThrowIfPublished(figures, [measure], period);

    /// <summary>The same where the figures imply a growth from one period to another.</summary>
    /// <inheritdoc cref="ThrowIfPublished(Figure[], Measure, Period)"/>
    public static void ThrowIfGrowthPublished(Figure[] figures, Period from, Period to) =>
        ThrowIfPublished(figures, GrowthsBetween(figures[0].Measure.Indicator, from, to), to);

    /// <summary>Whether figures are of one publication, or of several of one day, which print one state of the data.</summary>
    public static bool AreOfOneDay(Figure[] figures)
    {
        Publication first = figures[0].Publication;
        return Array.TrueForAll(figures, figure => figure.Publication == first
            || (first.Date is { } day && figure.Publication.Date == day));
    }

    private static void ThrowIfPublished(Figure[] figures, IEnumerable<Measure> implied, Period period)
    {
        Figure first = figures[0];
        if (Array.TrueForAll(figures, figure => figure.Publication == first.Publication)) return;
        foreach (Measure measure in implied)
        {
            foreach (Figure figure in figures)
            {
                if (figure.Dataset?.Find(measure, first.Key, period, first.Producer) is { } published) throw Published(published, figures);
            }
        }
    }

    private static IEnumerable<Measure> GrowthsBetween(Indicator indicator, Period from, Period to) => BasisDefinitions.Codes
        .Select(BasisDefinitions.Get)
        .Where(basis => basis.Compares(to, from))
        .Select(basis => new Measure(indicator, Transformation.Growth, basis));

    private static ArgumentException Published(Figure published, Figure[] figures) => new(
        Invariant($"'{published.Title}' is published: {published:B}, {published.Publication}. Use it: '{figures[0].Title}' and '{figures[^1].Title}' are of ")
        + "different publications, between which GACC may have revised the figures.");
}
