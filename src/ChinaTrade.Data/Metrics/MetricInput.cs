namespace ChinaTrade.Data;

/// <summary>A figure that a metric was computed from. Immutable and thread-safe; compared by value.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="Figure">The figure.</param>
public sealed record MetricInput(string Symbol, Figure Figure) : IFormattable
{
    /// <summary>For people: symbol, number with bounds, title, where it was printed and how; and why it is in doubt, where it is.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <inheritdoc cref="Measure.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextCulture culture = TextCulture.ForName(format, formatProvider);
        string text = string.Create(culture, $"{Symbol} = {Figure:B}: {Figure:T}; {Figure.Citation}");
        return Figure.Correction is { } correction ? $"{text}; {Figure.Status.ToCode()}: {correction}" : text;
    }
}
