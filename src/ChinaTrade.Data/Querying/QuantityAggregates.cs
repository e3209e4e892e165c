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
        Figure<Quantity<TUnit>>[] figures = [.. query];
        if (figures.Length == 0) throw query.NotFound();
        FigureOverlap.ThrowUnlessDisjoint(Array.ConvertAll(figures, figure => figure.Untyped));
        Quantity<TUnit> sum = default;
        foreach (Figure<Quantity<TUnit>> figure in figures) sum += figure.Quantity;
        return sum;
    }

    /// <summary>The sum divided by the number of figures, with bounds.</summary>
    /// <inheritdoc cref="Sum"/>
    public static Quantity<TUnit> Average<TUnit>(this TradeQuery<Quantity<TUnit>> query)
        where TUnit : IUnit => query.Sum() / query.Count();

    /// <summary>The sum as a share of a whole that contains the figures, with bounds.</summary>
    /// <inheritdoc cref="Sum"/>
    public static Share ShareOf<TUnit>(this TradeQuery<Quantity<TUnit>> query, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit => (query.Sum() / whole.Quantity).AsShare();
}
