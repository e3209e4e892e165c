namespace ChinaTrade.Data;

/// <summary>Published against derived.</summary>
public static class ConsistencyMetrics
{
    /// <summary>Whether the published figure and the derived quantity can both be true, and by how much they miss each other.</summary>
    /// <exception cref="DoubtfulFigureException">The figure is doubtful, and was not asked for as printed.</exception>
    public static Consistency ConsistencyWith<T>(this Figure<T> published, Derived<T> derived)
        where T : struct, IQuantityKind<T> => From(published.Operand.Interval, derived.Quantity.Interval);

    /// <inheritdoc cref="ConsistencyWith{T}(Figure{T}, Derived{T})"/>
    public static Consistency ConsistencyWith<T>(this Figure<T> published, T quantity)
        where T : struct, IQuantityKind<T> => From(published.Operand.Interval, quantity.Interval);

    private static Consistency From(Interval a, Interval b)
    {
        if (a.IsCertainlyAbove(b)) return new(AuditVerdict.Failed, a.Lower!.Value - b.Upper!.Value);
        if (b.IsCertainlyAbove(a)) return new(AuditVerdict.Failed, b.Lower!.Value - a.Upper!.Value);
        return new(a.IsUnbounded || b.IsUnbounded ? AuditVerdict.Inconclusive : AuditVerdict.Passed, 0m);
    }
}
