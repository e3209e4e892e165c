namespace ChinaTrade.Data;

/// <summary>The untyped order of values that have a typed one.</summary>
internal static class ObjectOrder
{
    /// <summary>The value's own order; everything comes after <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The other is of another type, which has no place in that order.</exception>
    public static int Compare<T>(T value, object? other)
        where T : struct, IComparable<T> => other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"{typeof(T)} and {other.GetType()} have no order.", nameof(other)),
        };
}
