namespace ChinaTrade.Data;

/// <summary>A period of a series, with its figure or without: a gap stays a gap. Compared by value; immutable and thread-safe.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
/// <param name="Period">The period.</param>
/// <param name="Figure">The figure; <c>null</c> where none was published.</param>
public readonly record struct SeriesEntry<T>(Period Period, Figure<T>? Figure)
    where T : struct, IQuantityKind<T>;
