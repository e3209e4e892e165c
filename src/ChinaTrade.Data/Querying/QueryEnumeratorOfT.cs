namespace ChinaTrade.Data;

/// <summary>Steps through the figures of one kind that a query finds.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
public struct QueryEnumerator<T>
    where T : struct, IQuantityKind<T>
{
    private QueryEnumerator figures;

    internal QueryEnumerator(QueryPlan plan) => figures = new(plan);

    /// <summary>The figure at the present step.</summary>
    public readonly Figure<T> Current => figures.Current.Typed<T>();

    /// <summary>Steps to the next figure; <c>false</c> if there is none.</summary>
    public bool MoveNext() => figures.MoveNext();
}
