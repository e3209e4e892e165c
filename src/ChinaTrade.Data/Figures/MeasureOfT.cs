namespace ChinaTrade.Data;

/// <summary>A measure whose figures are of kind <typeparamref name="T"/>.</summary>
/// <inheritdoc cref="Measure" path="/remarks"/>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class Measure<T> : Measure
    where T : struct, IQuantityKind<T>
{
    /// <summary>A measure of a stated kind.</summary>
    public Measure(Indicator indicator, Transformation transformation, BasisDefinition? basis)
        : base(indicator, transformation, basis)
    {
    }
}
