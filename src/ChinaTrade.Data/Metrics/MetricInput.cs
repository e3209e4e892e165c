namespace ChinaTrade.Data;

/// <summary>A figure that a metric was computed from. Immutable and thread-safe; compared by value.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="Figure">The figure.</param>
public sealed record MetricInput(string Symbol, Figure Figure)
{
    /// <summary>For people: symbol, number with bounds, title, where it was printed and how; and why it is in doubt, where it is.</summary>
    public override string ToString()
    {
        string text = $"{Symbol} = {Figure.ToString("B", null)}: {Figure.Title}; {Figure.Citation}";
        return Figure.Correction is { } correction ? $"{text}; {Figure.Status.ToCode()}: {correction}" : text;
    }
}
