namespace ChinaTrade.Data.Testing;

/// <summary>References of invented figures.</summary>
internal static class SyntheticReference
{
    /// <summary>Returns what a gap or share refers to if its key breaks down by one dimension besides flow: that dimension's total. Empty
    /// for other measures.</summary>
    /// <exception cref="ArgumentException">The key breaks down by none or several.</exception>
    public static string From(Measure measure, SeriesKey key)
    {
        if (!measure.TakesReference) return string.Empty;
        // The flow is no breakdown: exports of a partner refer to exports.
        Dimension[] dimensions = [.. Enum.GetValues<Dimension>()
            .Where(dimension => dimension != Dimension.Flow && key.BreaksDownBy(dimension))];
        if (dimensions.Length == 1) return $"{RowColumn.For(dimensions[0])}={SeriesKey.Total[dimensions[0]].Code}";
        string example = "say what it refers to, such as \"partner=world\"";
        throw new ArgumentException(Invariant($"'{measure}: {key}' does not break down by just one dimension; {example}."), nameof(key));
    }
}
