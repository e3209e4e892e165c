namespace ChinaTrade.Data;

/// <summary>A figure that a metric was computed from. Immutable and thread-safe; compared by value.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="Figure">The figure.</param>
public sealed record MetricInput(string Symbol, Figure Figure)
{
    /// <summary>For people: symbol, number with bounds, title, and where it was printed.</summary>
    public override string ToString() => $"{Symbol} = {Figure.ToString("B", null)}: {Figure.Title}; {Figure.Source}";
}
