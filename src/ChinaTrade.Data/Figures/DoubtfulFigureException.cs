namespace ChinaTrade.Data;

/// <summary>A figure that is known to be doubtful was to count: in a sum, a rank, a series or a metric.</summary>
public sealed class DoubtfulFigureException : InvalidOperationException
{
    internal DoubtfulFigureException(Figure figure)
        : base(
            $"'{figure.Title}' is doubtful: {figure.Correction}. It does not count unless asked for as printed, by AsPrinted() on the figure or the "
            + "query; WithoutDoubtful() leaves such figures out of a query.") =>
        Figure = figure;

    /// <summary>The figure.</summary>
    public Figure Figure { get; }
}
