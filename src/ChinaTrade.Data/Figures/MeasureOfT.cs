namespace ChinaTrade.Data;

/// <summary>A measure whose figures are of kind <typeparamref name="T"/>.</summary>
/// <inheritdoc cref="Measure" path="/remarks"/>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class Measure<T> : Measure
    where T : struct, IQuantityKind<T>
{
    /// <summary>A measure of a stated kind, which must be the one that follows from the rest.</summary>
    /// <inheritdoc cref="Measure(Indicator, Transformation, BasisDefinition?)" path="/param"/>
    /// <exception cref="ArgumentException">Figures of the measure are of another kind; or the transformation needs a basis and has none, or
    /// has one and takes none.</exception>
    public Measure(Indicator indicator, Transformation transformation, BasisDefinition? basis)
        : base(indicator, transformation, basis)
    {
        string[] codes = [.. TransformationRules.Get(transformation).UnitsOf(indicator.UnitCodes)
            .Select(unit => FigureStyles.CodeOf(this, unit))];
        if (codes.Contains(T.KindCode)) return;
        throw new ArgumentException(Invariant($"Figures of '{this}' are in '{string.Join("' or '", codes)}', not in '{T.KindCode}'."));
    }
}
