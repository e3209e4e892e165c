namespace ChinaTrade.Data.Testing;

/// <summary>Assertions that respect the precision to which figures were printed: they never compare digits that nobody printed.</summary>
/// <remarks>They throw a <see cref="FigureAssertionException"/>, which every test framework reports with its message.</remarks>
public static class FigureAssert
{
    /// <summary>The number lies within the figure's bounds.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="value">The number in the figure's base unit: yuan, tonnes; percent for shares and growth.</param>
    /// <exception cref="FigureAssertionException">It lies outside.</exception>
    public static void Contains(Figure figure, decimal value)
    {
        if (!figure.Interval.Contains(value)) throw Outside(AssertedSide.From(figure), AssertedSide.From(value, figure.UnitCode));
    }

    /// <summary>The expected amount, with all its bounds, lies within the figure's.</summary>
    /// <exception cref="FigureAssertionException">Part of it lies outside.</exception>
    public static void Contains<T>(Figure<T> figure, T expected)
        where T : struct, IQuantityKind<T>
    {
        if (!figure.Quantity.Interval.Contains(expected.Interval)) throw Outside(AssertedSide.From(figure), AssertedSide.From(expected));
    }

    /// <summary>The expected amount, with all its bounds, lies within those of the derived one.</summary>
    /// <exception cref="FigureAssertionException">Part of it lies outside.</exception>
    public static void Contains<T>(Derived<T> derived, T expected)
        where T : struct, IQuantityKind<T>
    {
        if (!derived.Quantity.Interval.Contains(expected.Interval)) throw Outside(AssertedSide.From(derived), AssertedSide.From(expected));
    }

    /// <summary>The published figure and the derived quantity can both be true: their bounds meet.</summary>
    /// <exception cref="FigureAssertionException">They miss each other.</exception>
    public static void IsConsistentWith<T>(Figure<T> published, Derived<T> computed)
        where T : struct, IQuantityKind<T> => Meet(AssertedSide.From(published), AssertedSide.From(computed));

    /// <summary>The published figure and a quantity that your code computed can both be true: their bounds meet.</summary>
    /// <exception cref="FigureAssertionException">They miss each other.</exception>
    public static void IsConsistentWith<T>(Figure<T> published, T computed)
        where T : struct, IQuantityKind<T> => Meet(AssertedSide.From(published), AssertedSide.From(computed));

    /// <summary>Rounding leaves no doubt that the first is larger than the second.</summary>
    /// <exception cref="FigureAssertionException">Their bounds meet, or it is smaller.</exception>
    public static void IsCertainlyAbove<T>(Figure<T> larger, Figure<T> smaller)
        where T : struct, IQuantityKind<T> => Above(AssertedSide.From(larger), AssertedSide.From(smaller));

    /// <inheritdoc cref="IsCertainlyAbove{T}(Figure{T}, Figure{T})"/>
    public static void IsCertainlyAbove<T>(Derived<T> larger, Derived<T> smaller)
        where T : struct, IQuantityKind<T> => Above(AssertedSide.From(larger), AssertedSide.From(smaller));

    /// <summary>The figure was printed so, to the letter.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="printed">The number with its unit words as printed: "18.07 trillion yuan".</param>
    /// <exception cref="FigureAssertionException">It was printed otherwise.</exception>
    public static void IsPrinted(Figure figure, string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        string found = figure.Citation.Printed;
        if (found == printed) return;
        throw new FigureAssertionException($"The figure was printed otherwise.\n  expected:  \"{printed}\"\n  printed:   \"{found}\"\n  figure:    {AssertedSide.From(figure).Text}");
    }

    /// <summary>No identity of trade statistics fails within a publication of the dataset, save where a figure is marked doubtful. That two
    /// publications print different numbers is no failure: figures are revised.</summary>
    /// <exception cref="FigureAssertionException">One does; the message lists each with both sides and the figures involved.</exception>
    public static void PassesAudit(TradeDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        AuditFinding[] failures = [.. dataset.Audit().Failed.Where(finding => finding is { IsKnown: false, IsBetweenPublications: false })];
        if (failures.Length == 0) return;
        throw new FigureAssertionException($"The figures cannot all be true.{string.Concat(failures.Select(TextOf))}");
    }

    private static FigureAssertionException Outside(AssertedSide bounds, AssertedSide expected) =>
        Failure("The expected number is not within the bounds.", ("figure", bounds), ("expected", expected), bounds.ExcessOf(expected));

    private static void Meet(AssertedSide published, AssertedSide computed)
    {
        if (published.Interval.Overlaps(computed.Interval)) return;
        throw Failure("The two cannot both be true: their bounds do not meet.", ("published", published), ("computed", computed),
            published.GapTo(computed));
    }

    private static void Above(AssertedSide larger, AssertedSide smaller)
    {
        if (larger.Interval.IsCertainlyAbove(smaller.Interval)) return;
        string verdict = larger.Interval.IsCertainlyBelow(smaller.Interval) ? "is certainly smaller" : "may be no larger: the bounds meet";
        throw Failure($"The first {verdict}.", ("first", larger), ("second", smaller), larger.GapTo(smaller));
    }

    private static string TextOf(AuditFinding finding) =>
        Invariant($"\n  {finding}{string.Concat(finding.Figures.Select(figure => Invariant($"\n    {figure:B}, {figure.Title}; {figure.Citation}")))}");

    private static FigureAssertionException Failure(string what, (string Name, AssertedSide Side) first, (string Name, AssertedSide Side) second, string gap) =>
        new($"{what}\n  {first.Name + ':',-11}{first.Side.Text}\n  {second.Name + ':',-11}{second.Side.Text}\n  {"gap:",-11}{gap}");
}
