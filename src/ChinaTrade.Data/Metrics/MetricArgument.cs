namespace ChinaTrade.Data;

/// <summary>What a table of a metric takes an input from.</summary>
/// <param name="Figures">The figures; one that serves every line, or those of which each line takes its own.</param>
/// <param name="IsOneForAll">Whether it is one figure for all lines.</param>
/// <param name="Gaps">Periods for which there is a line but no figure.</param>
internal sealed record MetricArgument(IReadOnlyList<Figure> Figures, bool IsOneForAll, params IReadOnlyList<Period> Gaps);
