namespace ChinaTrade.Data;

/// <summary>A line of a table of results. Compared by value; immutable and thread-safe.</summary>
/// <typeparam name="TKey">What lines are about: a period, or an entry of a code list.</typeparam>
/// <typeparam name="T">The kind of the result.</typeparam>
/// <param name="Key">What the line is about.</param>
/// <param name="Result">The result; <c>null</c> where an input is missing.</param>
public readonly record struct MetricEntry<TKey, T>(TKey Key, Derived<T>? Result)
    where T : struct, IQuantityKind<T>;
