namespace ChinaTrade.Data;

/// <summary>A measure whose figures are of kind <typeparamref name="T"/>.</summary>
/// <inheritdoc cref="Measure" path="/remarks"/>
/// <typeparam name="T">The kind of quantity.</typeparam>
/// <param name="Indicator">What is measured.</param>
/// <param name="Transformation">What was made of it.</param>
/// <param name="Basis">The base of a growth or change; <c>null</c> for levels and shares.</param>
public sealed record Measure<T>(Indicator Indicator, Transformation Transformation, BasisDefinition? Basis)
    : Measure(Indicator, Transformation, Basis)
    where T : struct, IQuantityKind<T>;
