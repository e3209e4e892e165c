namespace ChinaTrade.Data;

/// <summary>Sums of amounts. They refuse figures that have something in common, since adding would count it twice.</summary>
public static class QuantityAggregates
{
    /// <summary>The sum, with bounds.</summary>
    /// <exception cref="OverlapException">Two of the figures overlap, or may overlap; the message names them and how to ask instead.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    public static Quantity<TUnit> Sum<TUnit>(this TradeQuery<Quantity<TUnit>> query)
        where TUnit : IUnit
    {
        Quantity<TUnit> sum = default;
        foreach (Figure<Quantity<TUnit>> figure in query.DisjointFigures()) sum += figure.Quantity;
        return sum;
    }

    /// <summary>The sum as a share of a whole that contains the figures, with bounds; without bounds where the whole may be zero.</summary>
    /// <exception cref="ArgumentException">A figure is about another period than the whole.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    /// <inheritdoc cref="Sum"/>
    public static Share ShareOf<TUnit>(this TradeQuery<Quantity<TUnit>> query, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        foreach (Figure<Quantity<TUnit>> figure in query) MetricGuard.SamePeriod(figure, whole);
        return (query.Sum() / whole.Quantity).AsShare();
    }
}
