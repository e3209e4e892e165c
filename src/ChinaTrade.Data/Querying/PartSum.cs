namespace ChinaTrade.Data;

/// <summary>The sum of the figures of one code. Immutable and thread-safe; compared by value.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
/// <param name="Code">The code: a partner's, a commodity's, ...</param>
/// <param name="Sum">The sum, with bounds.</param>
/// <param name="Count">The number of figures.</param>
public readonly record struct PartSum<TUnit>(string Code, Quantity<TUnit> Sum, int Count)
    where TUnit : IUnit;
