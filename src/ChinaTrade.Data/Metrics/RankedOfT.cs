namespace ChinaTrade.Data;

/// <summary>A figure with its rank. Compared by value; immutable and thread-safe. <c>default</c> holds no figure and cannot be
/// printed.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
/// <param name="Rank">From 1; equal numbers share a rank.</param>
/// <param name="Figure">The figure.</param>
/// <param name="IsCertain">Whether rounding leaves no doubt that it stands below the one before.</param>
public readonly record struct Ranked<T>(int Rank, Figure<T> Figure, bool IsCertain)
    where T : struct, IQuantityKind<T>;
