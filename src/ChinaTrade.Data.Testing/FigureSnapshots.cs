using System.Globalization;

namespace ChinaTrade.Data.Testing;

/// <summary>Figures as text for snapshot tests: one line per figure, with everything that affects its meaning, so that one
/// changed figure is one changed line.</summary>
public static class FigureSnapshots
{
    /// <summary>Returns one line per figure, in the order given: what it is, number with bounds, text as printed, place; then reference,
    /// producer and correction where it has them.</summary>
    public static string ToSnapshot(this IEnumerable<Figure> figures) =>
        string.Join('\n', (figures ?? throw new ArgumentNullException(nameof(figures))).Select(LineOf));

    /// <inheritdoc cref="ToSnapshot(IEnumerable{Figure})"/>
    public static string ToSnapshot<T>(this IEnumerable<Figure<T>> figures)
        where T : struct, IQuantityKind<T> =>
            (figures ?? throw new ArgumentNullException(nameof(figures))).Select(figure => figure.Untyped).ToSnapshot();

    /// <summary>Every figure of the dataset, a line each.</summary>
    /// <inheritdoc cref="ToSnapshot(IEnumerable{Figure})"/>
    public static string ToSnapshot(this TradeDataset dataset) =>
        (dataset ?? throw new ArgumentNullException(nameof(dataset))).Figures.ToSnapshot();

    private static string PlaceOf(Place place) => place.Paragraph is { } paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"{place.Section.Code}/{paragraph}")
        : place.Section.Code;

    private static string LineOf(Figure figure)
    {
        Citation citation = figure.Citation;
        string places = string.Concat(citation.Places.Select(place => ", " + PlaceOf(place)));
        string line = Invariant($"{figure.Title} = {figure:B}; \"{citation.Printed}\" at {citation.Publication.Code}{places}");
        if (figure.Reference.Length > 0) line += $"; against {figure.Reference}";
        if (citation.Producer != Producers.Gacc) line += $"; by {citation.Producer.Code}";
        return figure.Correction is { } correction ? line + $"; {figure.Status.ToCode()}, {correction.Reading}" : line;
    }
}
