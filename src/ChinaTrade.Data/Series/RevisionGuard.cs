namespace ChinaTrade.Data;

/// <summary>
/// Sets figures of several publications against each other. GACC revises earlier figures without publishing them again, so that what such
/// figures imply can lie outside the bounds that rounding leaves: if it was published, that is the answer; if not, the result is marked.
/// </summary>
internal static class RevisionGuard
{
    /// <summary>Returns the mark of a result from these figures; none if all are of one publication.</summary>
    public static IReadOnlyList<NumberMark> Check(Figure[] figures) => Check(figures, [], figures[0].Period);

    /// <summary>The same where the figures imply another.</summary>
    /// <param name="figures">The figures, of one key.</param>
    /// <param name="measure">What they imply.</param>
    /// <param name="period">The period that it is about.</param>
    /// <exception cref="ArgumentException">The figure that they imply is published; the message names it.</exception>
    public static IReadOnlyList<NumberMark> Check(Figure[] figures, Measure measure, Period period) => Check(figures, [measure], period);

    /// <summary>The same where the figures imply a growth from one period to another.</summary>
    /// <inheritdoc cref="Check(Figure[], Measure, Period)"/>
    public static IReadOnlyList<NumberMark> CheckGrowth(Figure[] figures, Period from, Period to) =>
        Check(figures, GrowthsBetween(figures[0].Measure.Indicator, from, to), to);

    private static IReadOnlyList<NumberMark> Check(Figure[] figures, IEnumerable<Measure> implied, Period period)
    {
        Figure first = figures[0];
        if (Array.TrueForAll(figures, figure => figure.Publication == first.Publication)) return [];
        foreach (Measure measure in implied)
        {
            foreach (Figure figure in figures)
            {
                if (figure.Dataset?.Find(measure, first.Key, period, first.Producer) is { } published) throw Published(published, figures);
            }
        }

        return [NumberMark.RevisionsNotCounted];
    }

    private static IEnumerable<Measure> GrowthsBetween(Indicator indicator, Period from, Period to) => BasisDefinitions.Codes
        .Select(BasisDefinitions.Get)
        .Where(basis => basis.Compares(to, from))
        .Select(basis => new Measure(indicator, Transformation.Growth, basis));

    private static ArgumentException Published(Figure published, Figure[] figures) => new(
        $"'{published.Title}' is published: {published.ToString("B", null)}, {published.Publication}. Use it: '{figures[0].Title}' and '{figures[^1].Title}' are of "
        + "different publications, between which GACC may have revised the figures.");
}
