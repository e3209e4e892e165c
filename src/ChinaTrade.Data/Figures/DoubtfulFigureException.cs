namespace ChinaTrade.Data;

/// <summary>A figure that is known to be doubtful was to count: in a sum, a rank, a series or a metric.</summary>
public sealed class DoubtfulFigureException : InvalidOperationException
{
    internal DoubtfulFigureException(Figure figure)
        : base(
            $"'{figure.Title}' is doubtful{ReasonOf(figure)}. It does not count unless asked for as printed, by AsPrinted() on the figure or the "
            + "query; WithoutDoubtful() leaves such figures out of a query.") =>
        Figure = figure;

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    private static string ReasonOf(Figure figure) =>
        figure.Correction!.ToString() is { Length: > 0 } reason ? ": " + reason.TrimEnd('.') : string.Empty;
}
