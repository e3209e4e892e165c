namespace ChinaTrade.Data;

/// <summary>An indicator and what was made of it: trade value's growth on the year.</summary>
/// <remarks>Compared by value. Immutable and thread-safe.</remarks>
/// <param name="Indicator">What is measured.</param>
/// <param name="Transformation">What was made of it.</param>
/// <param name="Basis">The base of a growth or change; <c>null</c> for levels and shares.</param>
public record Measure(Indicator Indicator, Transformation Transformation, BasisDefinition? Basis)
{
    /// <summary>For people: "trade value, growth year-on-year".</summary>
    public sealed override string ToString()
    {
        if (Transformation == Transformation.Level) return Indicator.Name;
        string text = Indicator.Name + ", " + Transformation.ToCode().Replace('-', ' ');
        return Basis is null || Basis.Code == "year-on-year" ? text : text + " " + Basis.Phrase;
    }
}
