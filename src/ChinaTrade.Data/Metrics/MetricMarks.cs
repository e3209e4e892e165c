namespace ChinaTrade.Data;

/// <summary>The marks that a result takes over from its inputs.</summary>
internal static class MetricMarks
{
    /// <summary>Returns those of the figures, and that of revisions where they were published on several days.</summary>
    public static IReadOnlyList<NumberMark> Of(Figure[] figures)
    {
        IEnumerable<NumberMark> own = figures.SelectMany(figure => StatusMark.Get(figure.Status));
        return [.. (!RevisionGuard.AreOfOneDay(figures) ? own.Append(NumberMark.RevisionsNotCounted) : own).Distinct().Order()];
    }
}
